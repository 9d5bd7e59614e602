package fr.maillon.workflow.derby;

import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/** Databases of Derby that live in this JVM's memory, wrapped as the dialect wants them. */
public final class InMemoryDerby {

    private static final Set<String> DROPPED_AS_ASKED = Set.of("08006");

    static {
        DerbySettings.applyBeforeBoot();
    }

    private InMemoryDerby() {}

    /** An empty database, or the one of that name if it is there already. */
    public static DataSource named(String name) {
        EmbeddedDataSource derby = derby(name);
        derby.setCreateDatabase("create");
        return new DerbyDataSource(derby);
    }

    /** Runs migrations written in Java on a database, and nothing else. */
    public static void migrate(DataSource database, JavaMigration... migrations) {
        Flyway.configure()
                .dataSource(database)
                .locations(new String[0])
                .javaMigrations(migrations)
                .load()
                .migrate();
    }

    public static void drop(String name) throws SQLException {
        EmbeddedDataSource derby = derby(name);
        derby.setConnectionAttributes("drop=true");
        try {
            derby.getConnection().close();
        } catch (SQLException told) {
            if (!DROPPED_AS_ASKED.contains(told.getSQLState())) {
                throw told;
            }
        }
    }

    private static EmbeddedDataSource derby(String name) {
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName("memory:" + name);
        return derby;
    }
}
