package fr.maillon.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.workflow.derby.DerbyDialectPlugin;
import fr.maillon.workflow.derby.InMemoryDerby;
import fr.maillon.workflow.schema.EngineSchemaMigration;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the history of a process keeps: its steps, with when each began and ended, and nothing that is no step. */
class HistoryTellsTheStepsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));

    private static ProcessEngine engine;
    private String instance;

    @BeforeAll
    static void start() {
        var database = InMemoryDerby.named("step-history");
        InMemoryDerby.migrate(database, new EngineSchemaMigration());
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("step-history");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setBeans(Map.of("actDelegate", (JavaDelegate) execution -> {}));
        configuration.setCustomHistoryLevels(List.of(new StepHistory()));
        configuration.setHistory(StepHistory.NAME);
        configuration.setHistoryEventHandler(new StepHistoryWriter());
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.getProcessEnginePlugins().add(new DerbyDialectPlugin());
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "steps.bpmn",
                        Bpmn.createExecutableProcess("Steps")
                                .camundaHistoryTimeToLive(1)
                                .startEvent("StartEvent_Begin")
                                .userTask("Task_Decide")
                                .exclusiveGateway("Gateway_Chosen")
                                .serviceTask("Task_Act")
                                .camundaDelegateExpression("${actDelegate}")
                                .endEvent("EndEvent_Done")
                                .done())
                .deploy();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @BeforeEach
    void begin() {
        ClockUtil.setCurrentTime(Date.from(MONDAY));
        instance = engine.getRuntimeService()
                .startProcessInstanceByKey("Steps", Map.of("answer", "yes"))
                .getId();
    }

    @AfterEach
    void resetTheClock() {
        ClockUtil.reset();
    }

    @Test
    void a_step_that_goes_on_has_begun_and_not_ended() {
        assertThat(steps()).singleElement().satisfies(step -> {
            assertThat(step.getActivityId()).isEqualTo("Task_Decide");
            assertThat(step.getStartTime()).isEqualTo(MONDAY);
            assertThat(step.getEndTime()).isNull();
        });
    }

    @Test
    void a_step_begun_in_another_transaction_keeps_its_beginning_when_it_ends() {
        decideOnTuesday();

        assertThat(steps())
                .extracting(HistoricActivityInstance::getActivityId)
                .containsExactly("Task_Decide", "Task_Act");
        assertThat(steps().get(0)).satisfies(step -> {
            assertThat(step.getStartTime()).isEqualTo(MONDAY);
            assertThat(step.getEndTime()).isEqualTo(TUESDAY);
        });
    }

    @Test
    void a_step_that_is_over_at_once_is_written_whole() {
        decideOnTuesday();

        assertThat(steps().get(1)).satisfies(step -> {
            assertThat(step.getStartTime()).isEqualTo(TUESDAY);
            assertThat(step.getEndTime()).isEqualTo(TUESDAY);
        });
    }

    @Test
    void the_process_itself_began_and_ended() {
        assertThat(process().getEndTime()).isNull();

        decideOnTuesday();

        assertThat(process().getStartTime()).isEqualTo(MONDAY);
        assertThat(process().getEndTime()).isEqualTo(TUESDAY);
    }

    @Test
    void neither_tasks_nor_variables_are_written_a_second_time() {
        decideOnTuesday();

        assertThat(engine.getHistoryService().createHistoricTaskInstanceQuery().count())
                .isZero();
        assertThat(engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .count())
                .isZero();
        assertThat(engine.getHistoryService().createHistoricDetailQuery().count())
                .isZero();
    }

    private void decideOnTuesday() {
        ClockUtil.setCurrentTime(Date.from(TUESDAY));
        var tasks = engine.getTaskService();
        tasks.complete(tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId());
    }

    private List<HistoricActivityInstance> steps() {
        return engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list();
    }

    private HistoricProcessInstance process() {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult();
    }
}
