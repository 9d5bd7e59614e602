package fr.maillon.workflow.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.workflow.derby.DerbyDialectPlugin;
import fr.maillon.workflow.derby.InMemoryDerby;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One migration and one configuration of the engine, on both databases. */
class EngineSchemaMigrationTest {

    private static final BpmnModelInstance ONE_TASK = Bpmn.createExecutableProcess("OneTask")
            .camundaHistoryTimeToLiveString("P1D")
            .startEvent()
            .userTask("Task_Only")
            .endEvent()
            .done();

    private static final String NAME = "migration";
    private static final EngineSchemaMigration MIGRATION = new EngineSchemaMigration();
    private static DataSource derby;

    @BeforeAll
    static void createDerby() {
        derby = InMemoryDerby.named(NAME);
        migrate(derby);
    }

    @AfterAll
    static void dropDerby() throws SQLException {
        InMemoryDerby.drop(NAME);
    }

    @Test
    void on_derby_the_engine_starts_works_and_starts_again() {
        startsWorksAndStartsAgain(derby, "derby");
    }

    @Test
    void on_postgresql_the_engine_starts_works_and_starts_again() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            DataSource postgresql = server.getPostgresDatabase();
            migrate(postgresql);

            startsWorksAndStartsAgain(postgresql, "postgres");
        }
    }

    @Test
    void another_history_level_than_that_of_the_first_start_is_refused() {
        configuration(derby).buildProcessEngine().close();
        ProcessEngineConfiguration other = configuration(derby).setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);

        assertThatThrownBy(other::buildProcessEngine)
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("historyLevel mismatch");
    }

    /** Installations have stored it: another value for the same engine would stop them at their next start. */
    @Test
    void its_checksum_stays_what_it_was_when_it_was_released() {
        assertThat(MIGRATION.getVersion().getVersion()).isEqualTo("1.01");
        assertThat(MIGRATION.getDescription()).isEqualTo("engine");
        assertThat(MIGRATION.getChecksum()).isEqualTo(-788398851);
    }

    private static void migrate(DataSource database) {
        Flyway flyway = Flyway.configure()
                .dataSource(database)
                .locations(new String[0])
                .javaMigrations(MIGRATION)
                .load();
        assertThat(flyway.migrate().migrationsExecuted).isEqualTo(1);
        assertThat(flyway.migrate().migrationsExecuted).isZero();
        flyway.validate();
    }

    private static void startsWorksAndStartsAgain(DataSource database, String databaseType) {
        String instance;
        ProcessEngine engine = configuration(database).buildProcessEngine();
        try {
            assertThat(((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getDatabaseType())
                    .isEqualTo(databaseType);
            engine.getRepositoryService()
                    .createDeployment()
                    .addModelInstance("one.bpmn", ONE_TASK)
                    .deploy();
            instance = engine.getRuntimeService()
                    .startProcessInstanceByKey("OneTask")
                    .getId();
        } finally {
            engine.close();
        }

        ProcessEngine again = configuration(database).buildProcessEngine();
        try {
            again.getTaskService()
                    .complete(again.getTaskService()
                            .createTaskQuery()
                            .processInstanceId(instance)
                            .singleResult()
                            .getId());
            assertThat(again.getHistoryService()
                            .createHistoricProcessInstanceQuery()
                            .processInstanceId(instance)
                            .finished()
                            .count())
                    .isEqualTo(1);
            assertThat(again.getTaskService().createTaskQuery().listPage(0, 0)).isEmpty();
            assertThat(again.getManagementService().getProperties())
                    .containsEntry("historyLevel", "3")
                    .containsKeys("startup.lock", "deployment.lock", "history.cleanup.job.lock");
        } finally {
            again.close();
        }
    }

    private static ProcessEngineConfigurationImpl configuration(DataSource database) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("migration");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.getProcessEnginePlugins().add(new DerbyDialectPlugin());
        return configuration;
    }
}
