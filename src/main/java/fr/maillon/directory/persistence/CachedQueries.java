package fr.maillon.directory.persistence;

/** Hints for a query of one row by a unique column: what is known already is not asked of the database again. */
final class CachedQueries {

    static final String QUERY_TYPE = "eclipselink.query-type";
    static final String READ_OBJECT = "ReadObject";
    static final String CACHE_USAGE = "eclipselink.cache-usage";
    static final String CACHE_FIRST = "CheckCacheThenDatabase";

    private CachedQueries() {}
}
