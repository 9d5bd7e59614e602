package fr.maillon.workflow.derby;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source of Derby whose connections come {@linkplain DerbyConnections#wrap wrapped}. */
public final class DerbyDataSource implements DataSource {

    private final DataSource derby;

    public DerbyDataSource(DataSource derby) {
        this.derby = derby;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return DerbyConnections.wrap(derby.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return DerbyConnections.wrap(derby.getConnection(user, password));
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return derby.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        derby.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        derby.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return derby.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return derby.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(derby) ? type.cast(derby) : derby.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(derby) || derby.isWrapperFor(type);
    }
}
