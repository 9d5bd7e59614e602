package fr.maillon.platform.database;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;

/**
 * The one data source, shared by JPA and the process engine so that both are in one transaction. Each of them takes a
 * connection from the pool, the later one being led over the earlier one's: there must be more connections than threads
 * ({@code --maxHttpThreads} of the start script, a few for jobs and mails), or threads that hold one each wait for ever for
 * a second.
 */
@DataSourceDefinition(
        name = DatabaseConfiguration.JNDI_NAME,
        className = "fr.maillon.platform.database.MaillonDataSource",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 64)
@ApplicationScoped
public class DatabaseConfiguration {

    public static final String JNDI_NAME = "java:app/jdbc/maillon";
}
