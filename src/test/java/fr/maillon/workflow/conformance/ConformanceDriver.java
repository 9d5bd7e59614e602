package fr.maillon.workflow.conformance;

import fr.maillon.workflow.derby.DerbyConnections;
import fr.maillon.workflow.derby.DerbySettings;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Logger;

/**
 * Leads {@code jdbc:conformance:<name>} to a database of that name on the product under test, made when it is first asked
 * for: on Derby in this JVM's memory with the dialect's connections, on PostgreSQL in the server that the run started. The
 * engine's tests expect that of any name, as on H2.
 */
public final class ConformanceDriver implements Driver {

    static final String PREFIX = "jdbc:conformance:";

    /** System property with the {@link Database} under test. */
    static final String DATABASE = "conformance.database";

    /** System property with the address of the server of PostgreSQL, without the database's name. */
    static final String SERVER = "conformance.postgresql.server";

    /** System property with what distinguishes this JVM's databases in a server that several share. */
    static final String WORKER = "conformance.worker";

    private static final String ADMINISTRATOR = "postgres";
    private static final Set<String> CREATED = new HashSet<>();

    static {
        DerbySettings.applyBeforeBoot();
        try {
            DriverManager.registerDriver(new ConformanceDriver());
        } catch (SQLException refused) {
            throw new ExceptionInInitializerError(refused);
        }
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        String name = url.substring(PREFIX.length());
        return switch (Database.of(System.getProperty(DATABASE))) {
            case DERBY ->
                DerbyConnections.wrap(DriverManager.getConnection("jdbc:derby:memory:" + name + ";create=true"));
            case POSTGRESQL -> postgresql(name);
            case H2 -> throw new SQLException("H2 is reached by its own addresses");
        };
    }

    private static Connection postgresql(String name) throws SQLException {
        String database = "w" + System.getProperty(WORKER) + "_" + Integer.toHexString(name.hashCode());
        create(database);
        return at(database);
    }

    private static void create(String database) throws SQLException {
        synchronized (CREATED) {
            if (CREATED.add(database)) {
                try (Connection server = at(ADMINISTRATOR);
                        var statement = server.createStatement()) {
                    statement.execute("create database " + database);
                }
            }
        }
    }

    private static Connection at(String database) throws SQLException {
        return DriverManager.getConnection(System.getProperty(SERVER) + database, ADMINISTRATOR, ADMINISTRATOR);
    }

    /** Drops the databases of a worker that has ended. */
    static void dropAll(String server, String worker) throws SQLException {
        try (Connection administrator =
                        DriverManager.getConnection(server + ADMINISTRATOR, ADMINISTRATOR, ADMINISTRATOR);
                var statement = administrator.createStatement()) {
            Set<String> databases = new HashSet<>();
            try (ResultSet found = statement.executeQuery(
                    "select datname from pg_database where datname like 'w" + worker + "\\_%'")) {
                while (found.next()) {
                    databases.add(found.getString(1));
                }
            }
            for (String database : databases) {
                statement.execute("drop database " + database + " with (force)");
            }
        }
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }
}
