package fr.maillon.platform.database;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The physical connections behind the server's pool: to Derby or PostgreSQL as {@link DatabaseAddress} says, with
 * every statement counted. One class for both keeps the choice out of the server's configuration, where an unresolved
 * value would silently become a third database.
 */
public class MaillonDataSource implements DataSource {

    private final DataSource physical;
    private PrintWriter logWriter;
    private int loginTimeout;

    public MaillonDataSource() {
        this(DatabaseAddress.inForce());
    }

    public MaillonDataSource(DatabaseAddress address) {
        this.physical = address.isDerby() ? derby(address) : postgresql(address);
    }

    private static DataSource derby(DatabaseAddress address) {
        String database =
                address.url().substring(DatabaseAddress.DERBY.length()).replaceAll(";.*", "");
        DerbyTuning.beforeBoot(Path.of(database));
        return new EmbeddedDerby(database);
    }

    private static DataSource postgresql(DatabaseAddress address) {
        PGSimpleDataSource postgresql = new PGSimpleDataSource();
        postgresql.setUrl(address.url());
        if (!address.user().isEmpty()) {
            postgresql.setUser(address.user());
            postgresql.setPassword(address.password());
        }
        postgresql.setApplicationName("maillon");
        if (postgresql.getOptions() == null) {
            // As on Derby (DerbyTuning): PostgreSQL would wait for a lock for ever.
            postgresql.setOptions("-c lock_timeout=15s");
        }
        return postgresql;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return CountedStatements.of(physical.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return logWriter;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        this.logWriter = out;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        this.loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        return physical.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(this) || physical.isWrapperFor(type);
    }
}
