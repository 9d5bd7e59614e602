package fr.maillon.platform.database;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;

/** The one data source, shared by JPA and the process engine so that both are in one transaction. */
@DataSourceDefinition(
        name = DatabaseConfiguration.JNDI_NAME,
        className = "fr.maillon.platform.database.MaillonDataSource",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 24)
@ApplicationScoped
public class DatabaseConfiguration {

    public static final String JNDI_NAME = "java:app/jdbc/maillon";
}
