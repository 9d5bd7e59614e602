package fr.maillon.maintenance.backup;

import fr.maillon.maintenance.CommandFailed;
import fr.maillon.maintenance.StoredTable;
import fr.maillon.maintenance.StoredTables;
import fr.maillon.platform.database.DatabaseKind;
import fr.maillon.platform.database.SchemaMigrations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of a database without knowing what it is about.
 *
 * @param kind Derby or PostgreSQL
 * @param schema the version of its schema
 * @param rows how many rows each table has, by its name in small letters
 */
record DatabaseFacts(DatabaseKind kind, String schema, SortedMap<String, Long> rows) {

    private static final String SCHEMA = """
            SELECT "version" FROM "flyway_schema_history" WHERE "version" IS NOT NULL AND "success" = TRUE
            ORDER BY "installed_rank" DESC
            """;

    /** Looks at a database as this connection sees it. */
    static DatabaseFacts of(DatabaseKind kind, Connection connection) throws SQLException {
        SortedMap<String, Long> rows = new TreeMap<>();
        for (StoredTable table : StoredTables.of(connection).all()) {
            rows.put(table.key(), count(connection, table));
        }
        return new DatabaseFacts(kind, schemaVersion(connection), rows);
    }

    static String schemaVersion(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet newestFirst = statement.executeQuery(SCHEMA)) {
            if (!newestFirst.next()) {
                throw new SQLException("No step of the schema was ever run");
            }
            return newestFirst.getString(1);
        }
    }

    private static long count(Connection connection, StoredTable table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + StoredTable.quoted(table.name()))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** @throws CommandFailed when the schema is newer than this application */
    void mustBeKnownTo(SchemaMigrations application) {
        if (application.isOlderThan(schema)) {
            throw new CommandFailed(
                    "The backup is of a newer version: its schema is " + schema + ", this application knows "
                            + application.newest() + ". Restore it with the version that made it");
        }
    }

    /** @throws CommandFailed when something else was found */
    void mustBeThoseOf(DatabaseFacts found) {
        if (!equals(found)) {
            throw new CommandFailed("The restored database is not the one of the backup. The backup says " + this
                    + ", found was " + found);
        }
    }

    boolean isDerby() {
        return kind == DatabaseKind.DERBY;
    }

    long rowsOf(String table) {
        return rows.getOrDefault(table, 0L);
    }
}
