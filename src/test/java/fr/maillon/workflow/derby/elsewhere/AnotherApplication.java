package fr.maillon.workflow.derby.elsewhere;

import fr.maillon.workflow.derby.DerbyDataSource;
import fr.maillon.workflow.derby.DerbyDialectPlugin;
import fr.maillon.workflow.derby.DerbySettings;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.flywaydb.core.Flyway;

/**
 * An application that knows nothing of Maillon and runs the engine on Derby with the jar of the dialect. Answers how many
 * processes waited for work, and how many were left when it was done.
 */
public final class AnotherApplication implements Callable<String> {

    private final boolean byFlyway;

    /** @param byFlyway whether Flyway makes the engine's tables; otherwise the engine makes and drops them */
    public AnotherApplication(boolean byFlyway) {
        this.byFlyway = byFlyway;
    }

    @Override
    public String call() {
        DerbySettings.applyBeforeBoot();
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName("memory:another-application-" + byFlyway);
        derby.setCreateDatabase("create");
        if (byFlyway) {
            Flyway.configure(getClass().getClassLoader())
                    .dataSource(derby)
                    .locations("classpath:db/camunda-on-derby")
                    .load()
                    .migrate();
        }
        ProcessEngine engine = new Configuration(new DerbyDataSource(derby), byFlyway).buildProcessEngine();
        try {
            return workOn(engine);
        } finally {
            engine.close();
        }
    }

    private static String workOn(ProcessEngine engine) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "work.bpmn",
                        Bpmn.createExecutableProcess("work")
                                .startEvent()
                                .userTask()
                                .endEvent()
                                .done())
                .deploy();
        engine.getRuntimeService().startProcessInstanceByKey("work", Map.of("what", "preserves"));
        long waiting = engine.getTaskService()
                .createTaskQuery()
                .processVariableValueEquals("what", "preserves")
                .count();
        engine.getTaskService()
                .complete(engine.getTaskService()
                        .createTaskQuery()
                        .listPage(0, 1)
                        .get(0)
                        .getId());
        return waiting + " waited, "
                + engine.getRuntimeService().createProcessInstanceQuery().count() + " left";
    }

    private static final class Configuration extends StandaloneProcessEngineConfiguration {

        Configuration(DataSource database, boolean tablesAreThere) {
            setProcessEngineName("another-application");
            setDataSource(database);
            setDatabaseSchemaUpdate(tablesAreThere ? DB_SCHEMA_UPDATE_FALSE : DB_SCHEMA_UPDATE_CREATE_DROP);
            setJobExecutorActivate(false);
            setEnforceHistoryTimeToLive(false);
            getProcessEnginePlugins().add(new DerbyDialectPlugin());
        }
    }
}
