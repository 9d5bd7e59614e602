package fr.maillon.platform.database;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A test of what is stored: every test runs once on Derby and once on PostgreSQL, on the migrated schema, in a transaction
 * that is rolled back at its end.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(TestDatabase.class)
public abstract class OnBothDatabases {

    @Parameter
    protected TestDatabase database;

    protected EntityManager entityManager;

    @BeforeEach
    void beginTransaction() {
        entityManager = database.entityManagers().createEntityManager();
        entityManager.getTransaction().begin();
    }

    @AfterEach
    void rollBackTransaction() {
        entityManager.getTransaction().rollback();
        entityManager.close();
    }

    /** Sends all changes to the database and forgets all entities, so that what is read next comes from there. */
    protected final void writeAndForget() {
        entityManager.flush();
        entityManager.clear();
    }
}
