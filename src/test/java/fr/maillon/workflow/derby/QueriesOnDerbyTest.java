package fr.maillon.workflow.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.history.DurationReportResult;
import org.camunda.bpm.engine.history.HistoricActivityStatistics;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.query.PeriodUnit;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The engine's services at work on Derby, above all where its SQL differs between databases. */
class QueriesOnDerbyTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    private static final BpmnModelInstance APPROVAL = Bpmn.createExecutableProcess("Approval")
            .camundaHistoryTimeToLiveString("P30D")
            .startEvent()
            .userTask("Task_Approve")
            .name("Approve 100 %_of it")
            .camundaCandidateGroups("coordinator")
            .boundaryEvent("BoundaryEvent_TooLate")
            .timerWithDuration("P14D")
            .endEvent("EndEvent_TooLate")
            .moveToActivity("Task_Approve")
            .endEvent("EndEvent_Approved")
            .done();

    @RegisterExtension
    static final EngineOnDerby ENGINE = new EngineOnDerby("queries", Map.of());

    private final RepositoryService repository = ENGINE.engine().getRepositoryService();
    private final RuntimeService runtime = ENGINE.engine().getRuntimeService();
    private final TaskService tasks = ENGINE.engine().getTaskService();
    private final HistoryService history = ENGINE.engine().getHistoryService();
    private final ManagementService management = ENGINE.engine().getManagementService();

    @BeforeEach
    void deploy() {
        ClockUtil.setCurrentTime(Date.from(MONDAY));
        repository
                .createDeployment()
                .addModelInstance("approval.bpmn", APPROVAL)
                .deploy();
    }

    @Test
    void pages_cut_the_list_where_they_should() {
        start(7);
        TaskQuery ordered = tasks.createTaskQuery().orderByTaskId().asc();
        List<String> all = ordered.list().stream().map(Task::getId).toList();

        assertThat(all).hasSize(7);
        assertThat(ordered.listPage(0, 3)).extracting(Task::getId).isEqualTo(all.subList(0, 3));
        assertThat(ordered.listPage(3, 3)).extracting(Task::getId).isEqualTo(all.subList(3, 6));
        assertThat(ordered.listPage(6, 3)).extracting(Task::getId).isEqualTo(all.subList(6, 7));
        assertThat(ordered.listPage(9, 3)).isEmpty();
    }

    @Test
    void a_page_of_no_rows_is_empty_and_does_not_spoil_the_count() {
        start(2);
        TaskQuery query = tasks.createTaskQuery();

        assertThat(query.listPage(0, 0)).isEmpty();
        assertThat(query.count()).isEqualTo(2);
        assertThat(history.createHistoricProcessInstanceQuery().listPage(1, 0)).isEmpty();
        assertThat(runtime.createNativeProcessInstanceQuery()
                        .sql("select * from ACT_RU_EXECUTION")
                        .listPage(0, 1))
                .hasSize(1);
    }

    @Test
    void candidates_find_their_tasks() {
        start(2);
        Task claimed = tasks.createTaskQuery().listPage(0, 1).get(0);
        tasks.setAssignee(claimed.getId(), "marie");

        assertThat(tasks.createTaskQuery().taskCandidateGroup("coordinator").count())
                .isEqualTo(1);
        assertThat(tasks.createTaskQuery()
                        .taskCandidateGroupIn(List.of("coordinator", "administrator"))
                        .includeAssignedTasks()
                        .count())
                .isEqualTo(2);
        assertThat(tasks.createTaskQuery().taskAssignee("marie").singleResult().getId())
                .isEqualTo(claimed.getId());
        assertThat(tasks.createTaskQuery()
                        .or()
                        .taskAssignee("marie")
                        .taskCandidateGroup("coordinator")
                        .endOr()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void variables_of_every_kind_come_back_and_can_be_asked_for() {
        Map<String, Object> values = Variables.createVariables()
                .putValue("text", "Pâté d’Albi")
                .putValue("whole", 42)
                .putValue("large", 4_000_000_000L)
                .putValue("fraction", 1.5)
                .putValue("flag", true)
                .putValue("moment", Date.from(MONDAY))
                .putValue("bytes", new byte[] {1, 2, 3})
                .putValue("nothing", null);
        ProcessInstance instance = runtime.startProcessInstanceByKey("Approval", "QR-1", values);

        assertThat(runtime.getVariables(instance.getId())).containsAllEntriesOf(values);
        assertThat(count("text", "Pâté d’Albi")).isEqualTo(1);
        assertThat(count("whole", 42)).isEqualTo(1);
        assertThat(count("flag", false)).isZero();
        assertThat(count("nothing", null)).isEqualTo(1);
        assertThat(runtime.createProcessInstanceQuery()
                        .variableValueGreaterThan("large", 3_999_999_999L)
                        .variableValueLike("text", "P%Albi")
                        .count())
                .isEqualTo(1);
        assertThat(history.createHistoricVariableInstanceQuery()
                        .variableName("fraction")
                        .singleResult()
                        .getValue())
                .isEqualTo(1.5);
    }

    private long count(String variable, Object value) {
        return runtime.createProcessInstanceQuery()
                .variableValueEquals(variable, value)
                .count();
    }

    @Test
    void wildcards_in_names_can_be_escaped() {
        start(1);

        assertThat(tasks.createTaskQuery().taskNameLike("%100 \\%\\_of%").count())
                .isEqualTo(1);
        assertThat(tasks.createTaskQuery().taskNameLike("%100_\\_\\_of%").count())
                .isZero();
    }

    @Test
    void a_timer_fires_when_it_is_due() {
        start(1);
        Job timer = management.createJobQuery().timers().singleResult();
        assertThat(management.createJobQuery().executable().count()).isZero();

        ClockUtil.setCurrentTime(Date.from(MONDAY.plus(Duration.ofDays(14)).plusSeconds(1)));
        assertThat(management.createJobQuery().executable().count()).isEqualTo(1);
        management.executeJob(timer.getId());

        assertThat(passed()).contains("BoundaryEvent_TooLate", "EndEvent_TooLate");
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void statistics_count_what_stands_where() {
        start(3);
        completeOne();
        String definition =
                repository.createProcessDefinitionQuery().singleResult().getId();

        assertThat(management
                        .createActivityStatisticsQuery(definition)
                        .includeFailedJobs()
                        .includeIncidents()
                        .list())
                .singleElement()
                .extracting(ActivityStatistics::getId, ActivityStatistics::getInstances)
                .containsExactly("Task_Approve", 2);
        assertThat(management.createDeploymentStatisticsQuery().singleResult().getInstances())
                .isEqualTo(2);
        assertThat(history.createHistoricActivityStatisticsQuery(definition)
                        .includeFinished()
                        .includeCanceled()
                        .list())
                .filteredOn(statistics -> statistics.getId().equals("Task_Approve"))
                .singleElement()
                .extracting(HistoricActivityStatistics::getInstances, HistoricActivityStatistics::getFinished)
                .containsExactly(2L, 1L);
    }

    @Test
    void duration_reports_group_by_month_and_quarter() {
        start(2);
        ClockUtil.setCurrentTime(Date.from(MONDAY.plus(Duration.ofDays(2))));
        completeOne();
        completeOne();

        assertThat(history.createHistoricProcessInstanceReport().duration(PeriodUnit.MONTH))
                .singleElement()
                .extracting(DurationReportResult::getPeriod, DurationReportResult::getAverage)
                .containsExactly(3, Duration.ofDays(2).toMillis());
        assertThat(history.createHistoricProcessInstanceReport().duration(PeriodUnit.QUARTER))
                .singleElement()
                .extracting(DurationReportResult::getPeriod)
                .isEqualTo(1);
    }

    @Test
    void history_tells_who_did_what() {
        ENGINE.engine().getIdentityService().setAuthenticatedUserId("marie");
        start(1);
        Task task = tasks.createTaskQuery().singleResult();
        tasks.createComment(task.getId(), task.getProcessInstanceId(), "looks fine");
        tasks.setVariable(task.getId(), "verdict", "yes");
        tasks.setVariable(task.getId(), "verdict", "no");
        tasks.complete(task.getId());
        ENGINE.engine().getIdentityService().clearAuthentication();

        assertThat(passed()).contains("Task_Approve", "EndEvent_Approved");
        assertThat(history.createHistoricDetailQuery().variableUpdates().count())
                .isEqualTo(2);
        assertThat(history.createUserOperationLogQuery()
                        .userId("marie")
                        .operationType("Complete")
                        .count())
                .isEqualTo(1);
        assertThat(tasks.getProcessInstanceComments(task.getProcessInstanceId()))
                .hasSize(1);
        assertThat(tasks.getTaskEvents(task.getId())).isNotEmpty();
    }

    @Test
    void permissions_limit_what_a_person_finds() {
        start(1);
        var authorizations = ENGINE.engine().getAuthorizationService();
        Authorization mayRead = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        mayRead.setUserId("marie");
        mayRead.setResource(Resources.TASK);
        mayRead.setResourceId("*");
        mayRead.addPermission(Permissions.READ);
        authorizations.saveAuthorization(mayRead);
        configuration().setAuthorizationEnabled(true);
        try {
            assertThat(visibleTo("marie")).isEqualTo(1);
            assertThat(visibleTo("paul")).isZero();
        } finally {
            configuration().setAuthorizationEnabled(false);
            ENGINE.engine().getIdentityService().clearAuthentication();
            authorizations.deleteAuthorization(mayRead.getId());
        }
    }

    private long visibleTo(String user) {
        ENGINE.engine().getIdentityService().setAuthenticatedUserId(user);
        return tasks.createTaskQuery().count();
    }

    @Test
    void a_second_permission_of_the_same_kind_is_refused_as_a_duplicate() {
        var authorizations = ENGINE.engine().getAuthorizationService();
        Authorization first = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        first.setResource(Resources.FILTER);
        first.setResourceId("F");
        authorizations.saveAuthorization(first);
        Authorization second = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        second.setResource(Resources.FILTER);
        second.setResourceId("F");

        assertThatThrownBy(() -> authorizations.saveAuthorization(second))
                .isInstanceOf(ProcessEngineException.class)
                .hasStackTraceContaining("ACT_UNIQ_AUTH_USER");

        authorizations.deleteAuthorization(first.getId());
    }

    @Test
    void a_value_too_long_is_told_as_such() {
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("Approval", "k".repeat(256)))
                .isInstanceOf(ProcessEngineException.class)
                .hasStackTraceContaining("Value too long");
    }

    @Test
    void saved_filters_run() {
        start(3);
        var filters = ENGINE.engine().getFilterService();
        var saved = filters.newTaskFilter("mine");
        saved.setQuery(tasks.createTaskQuery().taskCandidateGroup("coordinator"));
        filters.saveFilter(saved);

        assertThat(filters.count(saved.getId())).isEqualTo(3);
        assertThat(filters.listPage(saved.getId(), 0, 2)).hasSize(2);
        assertThat(filters.createFilterQuery()
                        .filterNameLike("mi%")
                        .singleResult()
                        .getId())
                .isEqualTo(saved.getId());

        filters.deleteFilter(saved.getId());
    }

    @Test
    void finished_instances_get_a_removal_time_by_a_batch_and_are_cleaned_up_after_it() {
        start(3);
        completeOne();
        completeOne();
        Batch batch = history.setRemovalTimeToHistoricProcessInstances()
                .absoluteRemovalTime(Date.from(MONDAY))
                .byQuery(history.createHistoricProcessInstanceQuery().finished())
                .executeAsync();
        runAllJobsOf(batch);
        assertThat(history.createHistoricActivityInstanceQuery().list())
                .filteredOn(activity -> activity.getRemovalTime() != null)
                .isNotEmpty();

        ClockUtil.setCurrentTime(Date.from(MONDAY.plusSeconds(60)));
        cleanUpHistory();

        assertThat(history.createHistoricProcessInstanceQuery().finished().count())
                .isZero();
        assertThat(history.createHistoricProcessInstanceQuery().unfinished().count())
                .isEqualTo(1);
    }

    private void cleanUpHistory() {
        configuration().setHistoryCleanupEnabled(true);
        Job cleanup = history.cleanUpHistoryAsync(true);
        try {
            management.executeJob(cleanup.getId());
        } finally {
            management.deleteJob(cleanup.getId());
            configuration().setHistoryCleanupEnabled(false);
        }
    }

    private void runAllJobsOf(Batch batch) {
        for (String definition : List.of(
                batch.getSeedJobDefinitionId(), batch.getBatchJobDefinitionId(), batch.getMonitorJobDefinitionId())) {
            management
                    .createJobQuery()
                    .jobDefinitionId(definition)
                    .list()
                    .forEach(job -> management.executeJob(job.getId()));
        }
    }

    @Test
    void deleting_a_deployment_deletes_all_that_hangs_on_it() {
        start(3);
        completeOne();
        String deployment = repository.createDeploymentQuery().singleResult().getId();

        repository.deleteDeployment(deployment, true);

        assertThat(runtime.createExecutionQuery().count()).isZero();
        assertThat(tasks.createTaskQuery().count()).isZero();
        assertThat(management.createJobQuery().count()).isZero();
        assertThat(history.createHistoricProcessInstanceQuery().count()).isZero();
        assertThat(history.createHistoricActivityInstanceQuery().count()).isZero();
        assertThat(history.createHistoricVariableInstanceQuery().count()).isZero();
    }

    private void start(int instances) {
        IntStream.range(0, instances).forEach(i -> runtime.startProcessInstanceByKey("Approval", "QR-" + i));
    }

    private void completeOne() {
        tasks.complete(tasks.createTaskQuery().listPage(0, 1).get(0).getId());
    }

    private static ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) ENGINE.engine().getProcessEngineConfiguration();
    }

    private List<String> passed() {
        return history.createHistoricActivityInstanceQuery().list().stream()
                .map(activity -> activity.getActivityId())
                .toList();
    }
}
