package fr.maillon.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * Derby inside this deployment, from the first connection to the end of the application. A database belongs to one copy
 * of Derby at a time, also within one server: when the application is undeployed its copy has to let go, or the next
 * deployment finds the database taken until the whole server is started again.
 */
final class EmbeddedDerby extends EmbeddedDataSource {

    private static final long serialVersionUID = 1L;
    private static final String ENDED_WELL = "XJ015";
    private static final Logger LOGGER = Logger.getLogger(EmbeddedDerby.class.getName());

    private static boolean begun;
    private static boolean ended;

    /** Creates the database when it is not there yet. */
    EmbeddedDerby(String database) {
        setDatabaseName(database);
        setCreateDatabase("create");
    }

    /** A connection; none any more once the end has come, because it would take the database again. */
    @Override
    public Connection getConnection() throws SQLException {
        synchronized (EmbeddedDerby.class) {
            if (ended) {
                throw new SQLNonTransientConnectionException("The application has ended: no connection any more");
            }
            begun = true;
            return super.getConnection();
        }
    }

    /** Writes what is in memory, lets the databases go, and takes the driver and the threads of Derby away. */
    static synchronized void end() {
        ended = true;
        if (!begun) {
            return;
        }
        EmbeddedDataSource all = new EmbeddedDataSource();
        all.setDatabaseName("");
        all.setShutdownDatabase("shutdown");
        try (Connection still = all.getConnection()) {
            LOGGER.warning(() -> "Derby did not end: " + still);
        } catch (SQLException answer) {
            if (ENDED_WELL.equals(answer.getSQLState())) {
                LOGGER.info("Derby has ended; its database is free");
            } else {
                LOGGER.log(Level.WARNING, "Derby did not end", answer);
            }
        }
    }
}
