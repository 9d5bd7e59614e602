package fr.maillon.maintenance;

import fr.maillon.platform.database.DatabaseAddress;
import fr.maillon.platform.database.DatabaseKind;
import fr.maillon.platform.database.MaillonDataSource;
import fr.maillon.platform.database.SchemaMigrations;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * An empty PostgreSQL database that is to hold an installation: it gets the tables of this application, is filled in one
 * transaction, and is left empty again when that fails.
 */
public final class PostgresTarget {

    private static final String WHAT_IS_THERE = """
            SELECT relname FROM pg_class
            WHERE relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
            AND relnamespace = CAST(quote_ident(current_schema()) AS regnamespace)
            UNION SELECT proname || '()' FROM pg_proc
            WHERE pronamespace = CAST(quote_ident(current_schema()) AS regnamespace)
            ORDER BY 1 LIMIT 5
            """;

    private final DatabaseAddress address;
    private final DataSource dataSource;
    private final SchemaMigrations migrations;

    public PostgresTarget(DatabaseAddress address) {
        if (address.isDerby()) {
            throw new CommandFailed("The target must be PostgreSQL: set MAILLON_DATABASE_URL to"
                    + " jdbc:postgresql://host:port/name, not to " + address);
        }
        this.address = address;
        this.dataSource = new MaillonDataSource(address);
        this.migrations = new SchemaMigrations(dataSource, DatabaseKind.POSTGRESQL, SchemaMigrations.writtenInJava());
    }

    /** What fills the tables of a target. */
    public interface Load {

        /** Fills them; they are empty and have no foreign keys. */
        void fill(Connection target, StoredTables tables) throws SQLException;

        /** Looks at what is there before it is committed, foreign keys included. */
        void check(Connection target, StoredTables tables) throws SQLException;
    }

    /** Refuses a database in which something is, or in which nothing can be made; changes nothing. */
    public void mustBeEmpty() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            String encoding = text(statement, "SHOW server_encoding");
            if (!"UTF8".equals(encoding)) {
                throw new CommandFailed(address + " keeps text as " + encoding
                        + ", which has not all characters: create the database with ENCODING 'UTF8'");
            }
            if (!"true"
                    .equals(text(statement, "SELECT CAST(has_schema_privilege(current_schema(), 'CREATE') AS text)"))) {
                throw new CommandFailed("The user " + connection.getMetaData().getUserName()
                        + " may not create tables in " + address + ": make them the owner of the database");
            }
            List<String> there = texts(statement, WHAT_IS_THERE);
            if (!there.isEmpty()) {
                throw new CommandFailed(address + " is not empty, there is " + String.join(", ", there)
                        + ": create a new database for Maillon");
            }
        } catch (SQLException unreachable) {
            throw new CommandFailed(address + " cannot be reached: " + unreachable.getMessage(), unreachable);
        }
    }

    /** Makes the tables, fills them and commits; whatever goes wrong, the database is empty afterwards. */
    void fill(Load load) {
        fill(migrations.newest(), load);
    }

    /** The same with the tables of an earlier version of this application, for data of that version. */
    public void fill(String version, Load load) {
        try {
            migrations.migrateTo(version);
            inOneTransaction(load);
        } catch (CommandFailed failed) {
            throw emptied(failed);
        } catch (SQLException | RuntimeException failed) {
            throw emptied(new CommandFailed(address + " could not be filled: " + failed.getMessage(), failed));
        } catch (OutOfMemoryError tooLarge) {
            throw emptied(new CommandFailed(
                    address + " could not be filled, there is too little memory: give more by -Xmx in JAVA_OPTS",
                    tooLarge));
        }
    }

    private void inOneTransaction(Load load) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                StoredTables tables = StoredTables.of(connection);
                removeWhatMigrationsPutIn(connection, tables);
                ForeignKeys foreignKeys = ForeignKeys.drop(connection);
                load.fill(connection, tables);
                foreignKeys.addAgain(connection);
                load.check(connection, tables);
                connection.commit();
            } finally {
                // after a commit there is nothing to roll back
                connection.rollback();
            }
        }
    }

    private static void removeWhatMigrationsPutIn(Connection connection, StoredTables tables) throws SQLException {
        String names = tables.all().stream()
                .map(table -> StoredTable.quoted(table.name()))
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.execute("TRUNCATE " + names);
        }
    }

    private CommandFailed emptied(CommandFailed failed) {
        try {
            migrations.removeAll();
            return failed;
        } catch (RuntimeException notEmptied) {
            failed.addSuppressed(notEmptied);
            return new CommandFailed(
                    failed.getMessage() + "\n" + address + " could not be emptied again: drop it and create it anew",
                    failed);
        }
    }

    /** Removes what this application made in it. */
    public void empty() {
        migrations.removeAll();
    }

    /** The steps by which its tables are made. */
    public SchemaMigrations migrations() {
        return migrations;
    }

    private static String text(Statement statement, String sql) throws SQLException {
        return String.join("", texts(statement, sql));
    }

    private static List<String> texts(Statement statement, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(String.valueOf(rows.getString(1)));
            }
        }
        return texts;
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
