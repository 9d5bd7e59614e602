package fr.maillon.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.platform.transaction.FakeTransaction;
import fr.maillon.workflow.derby.DerbyDialectPlugin;
import fr.maillon.workflow.derby.InMemoryDerby;
import fr.maillon.workflow.schema.EngineSchemaMigration;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One change of the engine per transaction, and lists before it: what breaks that is told. */
class TransactionsStayShortOfDeadlocksTest {

    private static final String DATABASE = "transaction-rules";

    private final FakeTransaction transaction = new FakeTransaction();
    private final BrokenRules broken = new BrokenRules();
    private ProcessEngine engine;

    @BeforeEach
    void start() {
        DataSource database = InMemoryDerby.named(DATABASE);
        InMemoryDerby.migrate(database, new EngineSchemaMigration());
        JavaDelegate startsAnother = execution ->
                execution.getProcessEngineServices().getRuntimeService().startProcessInstanceByKey("Wait");
        engine = new Configuration(database, startsAnother, new RulesPlugin(transaction, broken)).buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "wait.bpmn",
                        Bpmn.createExecutableProcess("Wait")
                                .startEvent()
                                .userTask("work")
                                .endEvent()
                                .done())
                .addModelInstance(
                        "lead.bpmn",
                        Bpmn.createExecutableProcess("Lead")
                                .startEvent()
                                .serviceTask("another")
                                .camundaDelegateExpression("${startsAnother}")
                                .endEvent()
                                .done())
                .deploy();
    }

    @AfterEach
    void stop() throws SQLException {
        engine.close();
        InMemoryDerby.drop(DATABASE);
    }

    @Test
    void lists_and_then_one_change_keep_to_the_rules() {
        transaction.begin();

        tasks();
        startWaiting();

        assertThat(broken.places()).isEmpty();
    }

    @Test
    void what_a_delegate_does_within_a_call_belongs_to_that_call() {
        transaction.begin();

        runtime().startProcessInstanceByKey("Lead");

        assertThat(tasksApart()).isEqualTo(1);
        assertThat(broken.places()).isEmpty();
    }

    @Test
    void a_second_change_in_the_same_transaction_is_told() {
        startWaiting();
        Task task = engine.getTaskService().createTaskQuery().singleResult();
        transaction.begin();

        startWaiting();
        engine.getTaskService().complete(task.getId());

        assertThat(broken.places())
                .containsExactly(
                        "CompleteTaskCmd changes rows after StartProcessInstanceCmd did in the same transaction");
    }

    @Test
    void a_list_after_a_change_in_the_same_transaction_is_told() {
        transaction.begin();

        startWaiting();
        tasks();

        assertThat(broken.places())
                .containsExactly(
                        "TaskQueryImpl looks for rows after StartProcessInstanceCmd changed some in the same transaction");
    }

    @Test
    void a_place_that_breaks_a_rule_again_and_again_is_told_once() {
        for (int times = 0; times < 3; times++) {
            transaction.begin();
            startWaiting();
            tasks();
        }

        assertThat(broken.places()).hasSize(1);
    }

    @Test
    void another_transaction_begins_with_nothing_done() {
        transaction.begin();
        startWaiting();
        transaction.begin();

        tasks();
        startWaiting();

        assertThat(broken.places()).isEmpty();
    }

    @Test
    void a_call_without_a_transaction_has_one_of_its_own() {
        startWaiting();
        startWaiting();
        tasks();

        assertThat(broken.places()).isEmpty();
    }

    @Test
    void a_call_that_failed_does_not_hide_the_next_one() {
        transaction.begin();
        assertThatThrownBy(() -> runtime().startProcessInstanceByKey("Nowhere")).hasMessageContaining("Nowhere");

        startWaiting();
        startWaiting();

        assertThat(broken.places()).hasSize(1);
    }

    private RuntimeService runtime() {
        return engine.getRuntimeService();
    }

    private void startWaiting() {
        runtime().startProcessInstanceByKey("Wait");
    }

    private long tasks() {
        return engine.getTaskService().createTaskQuery().count();
    }

    private long tasksApart() {
        transaction.begin();
        return tasks();
    }

    private static final class Configuration extends StandaloneProcessEngineConfiguration {

        Configuration(DataSource database, JavaDelegate startsAnother, RulesPlugin rules) {
            setProcessEngineName(DATABASE);
            setDataSource(database);
            setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_FALSE);
            setJobExecutorActivate(false);
            setMetricsEnabled(false);
            setHistoryCleanupEnabled(false);
            setEnforceHistoryTimeToLive(false);
            setBeans(Map.of("startsAnother", startsAnother));
            getProcessEnginePlugins().add(new DerbyDialectPlugin());
            getProcessEnginePlugins().add(rules);
        }
    }
}
