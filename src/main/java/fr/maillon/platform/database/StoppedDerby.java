package fr.maillon.platform.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * The Derby database of an installation whose server is stopped, taken for the time of a command. It is never created here,
 * and while it is taken no server can start on it.
 */
public final class StoppedDerby implements AutoCloseable {

    private static final String IN_MEMORY = "memory:";
    private static final String TAKEN = "XSDB6";
    private static final String NOT_THERE = "XJ004";
    private static final String HAS_LET_GO = "08006";

    private final String database;
    private final EmbeddedDataSource dataSource;

    private StoppedDerby(String database) {
        this.database = database;
        this.dataSource = to(database);
    }

    /**
     * Takes the database.
     *
     * @throws CannotBeTaken when it is not there, when a server has it, or when Derby cannot open it
     */
    public static StoppedDerby take(DatabaseAddress address) {
        if (!address.isDerby()) {
            throw new CannotBeTaken("Not a Derby database: " + address);
        }
        String database =
                address.url().substring(DatabaseAddress.DERBY.length()).replaceAll(";.*", "");
        if (!database.startsWith(IN_MEMORY)) {
            mustBeThere(Path.of(database));
            DerbyTuning.beforeBoot(Path.of(database));
        }
        StoppedDerby derby = new StoppedDerby(database);
        derby.boot();
        return derby;
    }

    private static void mustBeThere(Path database) {
        if (!Files.isRegularFile(database.resolve("service.properties"))) {
            throw new CannotBeTaken("There is no Derby database in " + database.toAbsolutePath());
        }
    }

    private void boot() {
        try (Connection first = dataSource.getConnection()) {
            first.setReadOnly(true);
        } catch (SQLException refused) {
            throw new CannotBeTaken(reason(refused), refused);
        }
    }

    private String reason(SQLException refused) {
        if (says(TAKEN, refused)) {
            return "A running server has the Derby database in " + database + ": stop Maillon first";
        }
        if (says(NOT_THERE, refused)) {
            return "There is no Derby database " + database;
        }
        return "The Derby database in " + database + " cannot be opened: " + refused.getMessage();
    }

    /** Derby tells that it cannot start a database, and why in one of the exceptions behind. */
    private static boolean says(String state, SQLException refused) {
        for (Throwable one : refused) {
            if (one instanceof SQLException sql && state.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    public DataSource dataSource() {
        return dataSource;
    }

    /** Lets the database go, so that a server can start on it. */
    @Override
    public void close() {
        EmbeddedDataSource end = to(database);
        end.setShutdownDatabase("shutdown");
        try (Connection still = end.getConnection()) {
            throw new IllegalStateException("Derby did not let go: " + still);
        } catch (SQLException answer) {
            if (!HAS_LET_GO.equals(answer.getSQLState())) {
                throw new IllegalStateException("Derby did not let go", answer);
            }
        }
    }

    private static EmbeddedDataSource to(String database) {
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName(database);
        return derby;
    }

    /** Why a database cannot be taken, in words for an operator. */
    public static final class CannotBeTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        CannotBeTaken(String why) {
            super(why);
        }

        CannotBeTaken(String why, SQLException cause) {
            super(why, cause);
        }

        /** Whether it is there, and a server has it. */
        public boolean isInUse() {
            return getCause() instanceof SQLException refused && says(TAKEN, refused);
        }
    }
}
