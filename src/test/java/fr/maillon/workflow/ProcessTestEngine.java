package fr.maillon.workflow;

import fr.maillon.workflow.derby.DerbyDialectPlugin;
import fr.maillon.workflow.derby.InMemoryDerby;
import fr.maillon.workflow.schema.EngineSchemaMigration;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A process engine for tests of processes: on Derby in memory with the dialect, without jobs running by themselves, with a
 * clock that the test moves.
 *
 * <pre>{@code
 * class LotSourcingProcessTest {
 *     @RegisterExtension
 *     static final ProcessTestEngine ENGINE = ProcessTestEngine.withBeans(Map.of("inviteProvidersDelegate", ...));
 *
 *     @RegisterExtension
 *     static final ProcessEngineCoverageExtension COVERAGE = ENGINE.everyNodeCovered();
 *
 *     @BeforeEach
 *     void deploy() {
 *         ENGINE.deploy("bpmn/LotSourcingProcess.bpmn");
 *     }
 * }
 * }</pre>
 *
 * <p>BPMN sees the given beans and nothing else, as in the application. Each test finds an empty engine: what it deployed
 * and started is deleted after it, and the clock is reset. The database is shared by all test classes of the JVM that ask
 * for the same history level.
 */
public final class ProcessTestEngine implements AfterEachCallback, AfterAllCallback {

    private static final Map<String, DataSource> DATABASES = new ConcurrentHashMap<>();
    private static final int MORE_JOBS_THAN_ANY_TEST_HAS = 1_000;

    private final ProcessEngine engine;

    private ProcessTestEngine(Map<String, Object> beans, String historyLevel) {
        engine = new Configuration(databaseFor(historyLevel), beans, historyLevel).buildProcessEngine();
    }

    /** An engine with history level {@code activity}: enough for assertions on what was passed. */
    public static ProcessTestEngine withBeans(Map<String, ?> beans) {
        return withBeans(beans, "activity");
    }

    /** @param historyLevel none, activity, audit or full */
    public static ProcessTestEngine withBeans(Map<String, ?> beans, String historyLevel) {
        return new ProcessTestEngine(Map.copyOf(beans), historyLevel);
    }

    private static DataSource databaseFor(String historyLevel) {
        return DATABASES.computeIfAbsent(historyLevel, level -> {
            DataSource database = InMemoryDerby.named("processes-" + level);
            InMemoryDerby.migrate(database, new EngineSchemaMigration());
            return database;
        });
    }

    /** Fails the test class unless its tests together reach every node and flow of the processes they deploy. */
    public ProcessEngineCoverageExtension everyNodeCovered(String... exceptProcesses) {
        return ProcessEngineCoverageExtension.builder(engine.getProcessEngineConfiguration())
                .excludeProcessDefinitionKeys(exceptProcesses)
                .assertClassCoverageAtLeast(1.0)
                .build();
    }

    public void deploy(String... resources) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        List.of(resources).forEach(deployment::addClasspathResource);
        deployment.deploy();
    }

    public Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    public void moveClockTo(Instant instant) {
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    public void advance(Duration duration) {
        moveClockTo(now().plus(duration));
    }

    /**
     * Executes what is due at the clock's time, and what becomes due by that, until nothing is. A job that fails makes the
     * test fail with the job's own exception.
     *
     * @return how many jobs ran
     */
    public int runDueJobs() {
        int ran = 0;
        for (List<Job> due = dueJobs(); !due.isEmpty(); due = dueJobs()) {
            management().executeJob(due.get(0).getId());
            if (++ran > MORE_JOBS_THAN_ANY_TEST_HAS) {
                throw new AssertionError("Jobs keep becoming due without end; the last was " + due.get(0));
            }
        }
        return ran;
    }

    private List<Job> dueJobs() {
        return management()
                .createJobQuery()
                .executable()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
    }

    public ProcessEngine engine() {
        return engine;
    }

    public RuntimeService runtime() {
        return engine.getRuntimeService();
    }

    public TaskService tasks() {
        return engine.getTaskService();
    }

    public ManagementService management() {
        return engine.getManagementService();
    }

    public HistoryService history() {
        return engine.getHistoryService();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        RepositoryService repository = engine.getRepositoryService();
        repository
                .createDeploymentQuery()
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true, true, true));
        ClockUtil.reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        engine.close();
    }

    /** Builds its engine once: the coverage extension asks for the engine by building the configuration again. */
    private static final class Configuration extends StandaloneProcessEngineConfiguration {

        Configuration(DataSource database, Map<String, Object> beans, String historyLevel) {
            setProcessEngineName("process-tests-" + System.identityHashCode(this));
            setDataSource(database);
            setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_FALSE);
            setBeans(Map.copyOf(beans));
            setHistory(historyLevel);
            setJobExecutorActivate(false);
            setMetricsEnabled(false);
            setTaskMetricsEnabled(false);
            setHistoryCleanupEnabled(false);
            setEnforceHistoryTimeToLive(true);
            getProcessEnginePlugins().add(new DerbyDialectPlugin());
            ProcessCoverageConfigurator.initializeProcessCoverageExtensions(this);
        }

        @Override
        public ProcessEngine buildProcessEngine() {
            return processEngine == null ? super.buildProcessEngine() : processEngine;
        }
    }
}
