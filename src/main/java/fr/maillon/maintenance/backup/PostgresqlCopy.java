package fr.maillon.maintenance.backup;

import fr.maillon.platform.database.DatabaseKind;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * PostgreSQL, read through one transaction that sees the database as it was at its begin, as {@code pg_dump} does, while
 * people go on: nobody waits for anybody. Each table becomes one file in the text form of {@code COPY}, which every version
 * reads; {@link CopiedTables} says which columns they hold. The schema is not copied: the application makes it.
 */
final class PostgresqlCopy implements DatabaseCopy {

    private final DataSource database;

    PostgresqlCopy(DataSource database) {
        this.database = database;
    }

    @Override
    public long size() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet size = statement.executeQuery("SELECT pg_database_size(current_database())")) {
            size.next();
            return size.getLong(1);
        }
    }

    @Override
    public DatabaseFacts into(Path folder) throws IOException, SQLException {
        FolderTree.create(folder);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            String schema = DatabaseFacts.schemaVersion(connection);
            CopiedTables tables = CopiedTables.of(connection);
            SortedMap<String, Long> rows = new TreeMap<>();
            for (String table : tables.names()) {
                rows.put(table, copyOut(connection, tables, table, folder));
            }
            tables.writeInto(folder);
            connection.rollback();
            return new DatabaseFacts(DatabaseKind.POSTGRESQL, schema, rows);
        }
    }

    private static long copyOut(Connection connection, CopiedTables tables, String table, Path folder)
            throws IOException, SQLException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(CopiedTables.file(folder, table)))) {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY " + tables.withColumns(table) + " TO STDOUT", file);
        }
    }
}
