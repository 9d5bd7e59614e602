package fr.maillon.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The two databases of the product, ready for tests: Derby in this JVM's memory, PostgreSQL unpacked and started beside
 * it. Each is started and migrated when it is first used, and serves all tests of the run; a test leaves nothing in it.
 */
public enum TestDatabase {
    DERBY,
    POSTGRESQL;

    private DataSource dataSource;
    private EntityManagerFactory entityManagers;

    /** The migrated database. */
    public synchronized DataSource dataSource() {
        if (dataSource == null) {
            var started = new MaillonDataSource(start());
            new SchemaMigrations(started, DatabaseKind.of(started), SchemaMigrations.writtenInJava()).migrate();
            dataSource = started;
        }
        return dataSource;
    }

    /** The product's persistence unit on this database, its transactions begun and ended by the test. */
    public synchronized EntityManagerFactory entityManagers() {
        if (entityManagers == null) {
            entityManagers = Persistence.createEntityManagerFactory(
                    "maillon",
                    Map.of(
                            "jakarta.persistence.transactionType",
                            "RESOURCE_LOCAL",
                            "jakarta.persistence.jtaDataSource",
                            "",
                            "jakarta.persistence.nonJtaDataSource",
                            dataSource()));
        }
        return entityManagers;
    }

    private DatabaseAddress start() {
        return switch (this) {
            case DERBY -> new DatabaseAddress("jdbc:derby:memory:maillon-tests", "", "");
            case POSTGRESQL -> startPostgreSql();
        };
    }

    private static DatabaseAddress startPostgreSql() {
        try {
            var server = EmbeddedPostgres.start();
            return new DatabaseAddress(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    /** A database of its own for a test that changes the schema; an empty one when the name is new. */
    static DatabaseAddress empty(DatabaseKind kind, String name) throws SQLException {
        if (kind == DatabaseKind.DERBY) {
            return MemoryDerby.named(name);
        }
        try (var connection = POSTGRESQL.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
            var url = connection.getMetaData().getURL().replaceAll("/postgres(\\?|$)", "/" + name + "$1");
            return new DatabaseAddress(url, "postgres", "postgres");
        }
    }
}
