package fr.maillon.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/** Starts PostgreSQL on the reserved port before the server, when this run of the tests wants it. */
public class PostgresForTheServer implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Database.class);
    }

    /** Starts before and stops after everything else of the suite. */
    public static class Database {

        private EmbeddedPostgres postgres;

        void start(@Observes(precedence = 1000) BeforeSuite suite) throws IOException {
            String port = System.getProperty("postgresql.port");
            if (port != null) {
                postgres = EmbeddedPostgres.builder()
                        .setPort(Integer.parseInt(port))
                        .start();
            }
        }

        void stop(@Observes(precedence = -1000) AfterSuite suite) throws IOException {
            if (postgres != null) {
                postgres.close();
            }
        }
    }
}
