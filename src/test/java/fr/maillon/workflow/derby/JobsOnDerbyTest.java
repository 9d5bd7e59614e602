package fr.maillon.workflow.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Jobs on Derby: on several threads, failing, and in each other's way. */
class JobsOnDerbyTest {

    private static final int ROWS_THAT_MAKE_THE_OTHER_THE_VICTIM = 500;

    private static final AtomicInteger FAILURES_TO_COME = new AtomicInteger();
    private static CountDownLatch committed;
    private static CrossedLocks crossedLocks;

    private static final BpmnModelInstance WORK = Bpmn.createExecutableProcess("Work")
            .startEvent()
            .serviceTask("Task_Work")
            .camundaAsyncBefore()
            .camundaFailedJobRetryTimeCycle("R5/PT0S")
            .camundaDelegateExpression("${workDelegate}")
            .endEvent()
            .done();

    private static final BpmnModelInstance WAITING = Bpmn.createExecutableProcess("Wait")
            .startEvent()
            .intermediateCatchEvent()
            .timerWithDuration("P14D")
            .endEvent()
            .done();

    private static final BpmnModelInstance CONTENTION = Bpmn.createExecutableProcess("Contention")
            .startEvent()
            .serviceTask("Task_Contend")
            .camundaAsyncBefore()
            .camundaDelegateExpression("${contendDelegate}")
            .endEvent()
            .done();

    @RegisterExtension
    static final EngineOnDerby ENGINE = new EngineOnDerby("jobs", configuration -> {
        configuration.setEnsureJobDueDateNotNull(true);
        configuration.setBeans(Map.of(
                "workDelegate", (JavaDelegate) execution -> work(),
                "contendDelegate", (JavaDelegate) execution -> crossedLocks.contend()));
    });

    private final RuntimeService runtime = ENGINE.engine().getRuntimeService();
    private final ManagementService management = ENGINE.engine().getManagementService();
    private final JobExecutor executor = configuration().getJobExecutor();

    @BeforeAll
    static void createRowsToFightFor() {
        EngineOnDerby.run(
                ENGINE.database(),
                List.of(
                        "create table ROWS_ (ID_ integer not null primary key, OWNER_ varchar(9))",
                        IntStream.rangeClosed(1, ROWS_THAT_MAKE_THE_OTHER_THE_VICTIM)
                                .mapToObj(id -> "(" + id + ", 'none')")
                                .collect(Collectors.joining(", ", "insert into ROWS_ values ", ""))));
    }

    @BeforeEach
    void deploy() {
        ENGINE.engine()
                .getRepositoryService()
                .createDeployment()
                .addModelInstance("work.bpmn", WORK)
                .addModelInstance("wait.bpmn", WAITING)
                .addModelInstance("contention.bpmn", CONTENTION)
                .deploy();
    }

    @AfterEach
    void stop() {
        executor.shutdown();
    }

    private static void work() {
        if (FAILURES_TO_COME.getAndDecrement() > 0) {
            throw new IllegalStateException("not yet");
        }
        Context.getCommandContext()
                .getTransactionContext()
                .addTransactionListener(TransactionState.COMMITTED, context -> committed.countDown());
    }

    @Test
    void the_job_executor_works_through_many_jobs_on_its_threads() throws InterruptedException {
        FAILURES_TO_COME.set(0);
        committed = new CountDownLatch(40);
        IntStream.range(0, 40).forEach(i -> runtime.startProcessInstanceByKey("Work"));

        executor.start();

        assertThat(committed.await(60, TimeUnit.SECONDS)).isTrue();
        executor.shutdown();
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        assertThat(runtime.createIncidentQuery().count()).isZero();
        assertThat(finished()).isEqualTo(40);
    }

    @Test
    void a_failing_job_is_tried_again_until_it_succeeds() throws InterruptedException {
        FAILURES_TO_COME.set(2);
        committed = new CountDownLatch(1);
        runtime.startProcessInstanceByKey("Work");

        executor.start();

        assertThat(committed.await(60, TimeUnit.SECONDS)).isTrue();
        executor.shutdown();
        assertThat(ENGINE.engine()
                        .getHistoryService()
                        .createHistoricJobLogQuery()
                        .failureLog()
                        .count())
                .isEqualTo(2);
        assertThat(finished()).isEqualTo(1);
    }

    @Test
    void a_job_that_keeps_failing_ends_as_an_incident() {
        FAILURES_TO_COME.set(5);
        runtime.startProcessInstanceByKey("Work");
        Job job = management.createJobQuery().singleResult();

        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThatThrownBy(() -> management.executeJob(job.getId())).hasStackTraceContaining("not yet");
        }

        assertThat(management.createJobQuery().noRetriesLeft().count()).isEqualTo(1);
        assertThat(management.getJobExceptionStacktrace(job.getId())).contains("not yet");
        assertThat(runtime.createIncidentQuery().singleResult().getIncidentMessage())
                .isEqualTo("not yet");
    }

    @Test
    void a_deadlock_is_told_as_an_optimistic_locking_conflict_and_costs_the_job_no_retry() throws Exception {
        runtime.startProcessInstanceByKey("Contention");
        Job job = management.createJobQuery().singleResult();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Connection connection = ENGINE.database().getConnection()) {
            connection.setAutoCommit(false);
            crossedLocks = new CrossedLocks(connection, other);
            try {
                assertThatThrownBy(() -> management.executeJob(job.getId()))
                        .isInstanceOf(OptimisticLockingException.class)
                        .hasMessageContaining("deadlock");

                crossedLocks.othersUpdate.get(60, TimeUnit.SECONDS);
            } finally {
                connection.rollback();
            }
        } finally {
            other.shutdown();
        }
        assertThat(management.createJobQuery().singleResult().getRetries()).isEqualTo(3);
    }

    @Test
    void the_search_for_due_jobs_does_not_wait_for_a_timer_that_another_is_setting() throws SQLException {
        runtime.startProcessInstanceByKey("Wait");
        runtime.startProcessInstanceByKey("Work");
        String timer = management.createJobQuery().timers().singleResult().getId();
        String due = management.createJobQuery().messages().singleResult().getId();

        try (Connection other = ENGINE.database().getConnection()) {
            other.setAutoCommit(false);
            try {
                CrossedLocks.update(other, "update ACT_RU_JOB set RETRIES_ = 9 where ID_ = '" + timer + "'");

                AcquiredJobs acquired =
                        configuration().getCommandExecutorTxRequired().execute(new AcquireJobsCmd(executor));

                assertThat(acquired.contains(due)).isTrue();
                assertThat(acquired.size()).isEqualTo(1);
            } finally {
                other.rollback();
            }
        }
    }

    @Test
    void two_changes_of_one_instance_at_once_are_an_optimistic_locking_conflict() {
        String execution = runtime.startProcessInstanceByKey("Work").getId();
        Job job = management.createJobQuery().singleResult();

        assertThatThrownBy(() -> configuration()
                        .getCommandExecutorTxRequired()
                        .execute(outer -> addVariableWhileAnotherDoes(outer, execution)))
                .isInstanceOf(OptimisticLockingException.class);
        assertThat(runtime.getVariables(execution)).containsOnly(Map.entry("verdict", "theirs"));
        management.deleteJob(job.getId());
    }

    /** Ours is only written when the command ends; by then theirs is there, and the unique constraint speaks. */
    private static Void addVariableWhileAnotherDoes(CommandContext ours, String execution) {
        ours.getExecutionManager().findExecutionById(execution).setVariable("verdict", "ours");
        ours.getProcessEngineConfiguration().getCommandExecutorTxRequiresNew().execute(theirs -> {
            theirs.getExecutionManager().findExecutionById(execution).setVariable("verdict", "theirs");
            return null;
        });
        return null;
    }

    private static ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) ENGINE.engine().getProcessEngineConfiguration();
    }

    private long finished() {
        return ENGINE.engine()
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .finished()
                .count();
    }

    /**
     * Two transactions that each hold what the other wants next. Derby undoes the one that holds fewer locks: the job's.
     */
    private static final class CrossedLocks {

        private final Connection theirs;
        private final ExecutorService thread;
        private Future<?> othersUpdate;

        CrossedLocks(Connection theirs, ExecutorService thread) {
            this.theirs = theirs;
            this.thread = thread;
        }

        void contend() throws SQLException {
            update(theirs, "update ROWS_ set OWNER_ = 'theirs' where ID_ > 1");
            Connection ours = Context.getCommandContext()
                    .getDbSqlSession()
                    .getSqlSession()
                    .getConnection();
            update(ours, "update ROWS_ set OWNER_ = 'ours' where ID_ = 1");
            othersUpdate = thread.submit(() -> {
                update(theirs, "update ROWS_ set OWNER_ = 'theirs' where ID_ = 1");
                return null;
            });
            update(ours, "update ROWS_ set OWNER_ = 'ours' where ID_ = 2");
        }

        private static void update(Connection connection, String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(sql);
            }
        }
    }
}
