package fr.maillon.journey.interrupted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * What a server that is no more left on the disk: read in a copy, so that the next server finds it exactly as it was left
 * and has to recover it itself.
 */
public final class StoppedDatabase implements AutoCloseable {

    private static final String STOPPED = "08006";

    private final Path copy;
    private final EmbeddedDataSource derby = new EmbeddedDataSource();
    private final Connection connection;

    public StoppedDatabase(Path dataFolder) {
        Path database = dataFolder.resolve("database");
        copy = dataFolder.resolveSibling("copy");
        remove();
        copyAll(database, copy);
        System.setProperty(
                "derby.stream.error.file",
                dataFolder.resolveSibling("derby.log").toString());
        derby.setDatabaseName(copy.toString());
        try {
            connection = derby.getConnection();
            connection.setReadOnly(true);
        } catch (SQLException unreadable) {
            throw new AssertionError("the database that the server left cannot be opened", unreadable);
        }
    }

    long count(Trace trace) {
        return number(trace.sql(), trace.arguments());
    }

    public long number(String sql, Object... arguments) {
        try (PreparedStatement statement = prepare(sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        } catch (SQLException wrong) {
            throw new IllegalStateException(sql, wrong);
        }
    }

    /** The first columns of all rows, as text. */
    public List<String> texts(String sql, Object... arguments) {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement statement = prepare(sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        } catch (SQLException wrong) {
            throw new IllegalStateException(sql, wrong);
        }
        return texts;
    }

    private PreparedStatement prepare(String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            connection.close();
            derby.setShutdownDatabase("shutdown");
            derby.getConnection().close();
        } catch (SQLException told) {
            if (!STOPPED.equals(told.getSQLState())) {
                throw new IllegalStateException(told);
            }
        }
        remove();
    }

    private void remove() {
        if (!Files.exists(copy)) {
            return;
        }
        try (Stream<Path> files = Files.walk(copy)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private static void copyAll(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
