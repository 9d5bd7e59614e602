package fr.maillon.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.workflow.derby.DerbyDialectPlugin;
import fr.maillon.workflow.derby.InMemoryDerby;
import fr.maillon.workflow.schema.EngineSchemaMigration;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhatTheEngineAsksTest {

    private static final String DATABASE = "known-definitions";

    private final List<String> asked = new ArrayList<>();
    private ProcessEngine engine;

    @BeforeEach
    void start() {
        DataSource database = InMemoryDerby.named(DATABASE);
        InMemoryDerby.migrate(database, new EngineSchemaMigration());
        engine = new Configuration(recorded(database)).buildProcessEngine();
    }

    @AfterEach
    void stop() throws SQLException {
        engine.close();
        InMemoryDerby.drop(DATABASE);
    }

    @Test
    void a_model_and_its_kinds_of_jobs_are_read_once() {
        deploy("draw");
        engine.getRuntimeService().startProcessInstanceByKey("work", "first");
        complete("first");
        assertThat(asked).anyMatch(WhatTheEngineAsksTest::isOfAKindOfJob);
        asked.clear();

        engine.getRuntimeService().startProcessInstanceByKey("work", "second");
        complete("second");

        assertThat(asked).isNotEmpty().noneMatch(WhatTheEngineAsksTest::isOfAKindOfJob);
        assertThat(asked).noneMatch(sql -> sql.contains("from act_re_procdef where id_ = ?"));
        assertThat(engine.getManagementService().createJobQuery().count()).isEqualTo(2);
    }

    @Test
    void a_task_ends_without_a_look_for_tasks_below_it() {
        deploy("draw");
        engine.getRuntimeService().startProcessInstanceByKey("work", "first");

        complete("first");

        assertThat(asked).isNotEmpty().noneMatch(sql -> sql.contains("from act_ru_task where parent_task_id_ = ?"));
        assertThat(task("first").getTaskDefinitionKey()).isEqualTo("after-draw");
    }

    @Test
    void a_new_version_is_followed_at_once_and_what_began_before_goes_on_as_it_began() {
        deploy("draw");
        engine.getRuntimeService().startProcessInstanceByKey("work", "old");
        deploy("paint");
        engine.getRuntimeService().startProcessInstanceByKey("work", "new");

        assertThat(List.of(task("old").getTaskDefinitionKey(), task("new").getTaskDefinitionKey()))
                .containsExactly("draw", "paint");
        complete("old");
        complete("new");
        assertThat(List.of(task("old").getTaskDefinitionKey(), task("new").getTaskDefinitionKey()))
                .containsExactly("after-draw", "after-paint");
    }

    private static boolean isOfAKindOfJob(String sql) {
        return sql.contains("from act_ru_jobdef");
    }

    private void deploy(String step) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "work.bpmn",
                        Bpmn.createExecutableProcess("work")
                                .startEvent()
                                .userTask(step)
                                .boundaryEvent("late-" + step)
                                .timerWithDuration("P1D")
                                .endEvent()
                                .moveToActivity(step)
                                .userTask("after-" + step)
                                .boundaryEvent("too-late-" + step)
                                .timerWithDuration("P1D")
                                .endEvent()
                                .done())
                .deploy();
    }

    private Task task(String businessKey) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .singleResult();
    }

    private void complete(String businessKey) {
        engine.getTaskService().complete(task(businessKey).getId());
    }

    private DataSource recorded(DataSource database) {
        return recorded(DataSource.class, database);
    }

    private <T> T recorded(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        asked.add(String.valueOf(arguments[0])
                                .replaceAll("\\s+", " ")
                                .toLowerCase(Locale.ROOT));
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        return result instanceof Connection connection
                                ? recorded(Connection.class, connection)
                                : result;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }

    private static class Configuration extends StandaloneProcessEngineConfiguration {

        Configuration(DataSource database) {
            setProcessEngineName(DATABASE);
            setDataSource(database);
            setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
            setCustomSessionFactories(EngineConfiguration.sessions());
            setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
            setHistoryEventProducer(new KnownDefinitions.History());
            setJobExecutorActivate(false);
            setMetricsEnabled(false);
            setHistoryCleanupEnabled(false);
            setEnforceHistoryTimeToLive(false);
            getProcessEnginePlugins().add(new DerbyDialectPlugin());
        }
    }
}
