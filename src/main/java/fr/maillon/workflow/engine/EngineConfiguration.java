package fr.maillon.workflow.engine;

import fr.maillon.platform.database.DatabaseKind;
import fr.maillon.workflow.derby.DerbyDataSource;
import fr.maillon.workflow.derby.DerbyDialectPlugin;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/**
 * The engine as Maillon runs it: in the server's transactions, on the one data source, without anything that could run
 * text as code. History tells which steps were passed and when, which is what the process picture shows; variables
 * hold ids and answers only and are not kept.
 */
class EngineConfiguration extends JakartaTransactionProcessEngineConfiguration {

    private static final String TRANSACTION_MANAGER = "java:appserver/TransactionManager";
    private static final int MOST_RESULTS = 100_000;

    /** None of the engine's words for it, so that it neither checks nor changes its tables: Flyway does both. */
    private static final String SCHEMA_IS_NOT_THE_ENGINES_AFFAIR = "none";

    EngineConfiguration(
            DataSource dataSource,
            DatabaseKind kind,
            Map<Object, Object> beans,
            BiFunction<String, VariableScope, String> times,
            BpmnParseListener mirror,
            JobExecutor jobExecutor,
            ProcessEnginePlugin rules) {
        setProcessEngineName("maillon");
        setDataSource(kind == DatabaseKind.DERBY ? new DerbyDataSource(dataSource) : dataSource);
        setTransactionManagerJndiName(TRANSACTION_MANAGER);
        setTransactionsExternallyManaged(true);
        setDatabaseSchemaUpdate(SCHEMA_IS_NOT_THE_ENGINES_AFFAIR);
        setIdGenerator(new StrongUuidGenerator());
        setCustomHistoryLevels(List.of(new StepHistory()));
        setHistory(StepHistory.NAME);
        setHistoryEventProducer(new KnownDefinitions.History());
        setHistoryEventHandler(new StepHistoryWriter());
        setHistoryRemovalTimeStrategy(HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        setHistoryCleanupStrategy(HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        setCustomSessionFactories(sessions());
        setBeans(beans);
        setExpressionManager(new ModelExpressions(beans, times));
        setCustomPreBPMNParseListeners(List.of(mirror));
        setJobExecutor(jobExecutor);
        setJobExecutorActivate(false);
        setJobExecutorDeploymentAware(true);
        setEnsureJobDueDateNotNull(true);
        setDefaultNumberOfRetries(5);
        setCreateIncidentOnFailedJobEnabled(false);
        setCustomIncidentHandlers(List.of(new NoIncidents()));
        setMetricsEnabled(false);
        setTaskMetricsEnabled(false);
        setDbMetricsReporterActivate(false);
        setHistoryCleanupEnabled(false);
        setEnforceHistoryTimeToLive(true);
        setEnableExpressionsInAdhocQueries(false);
        setEnableExpressionsInStoredQueries(false);
        setJavaSerializationFormatEnabled(false);
        setEnableXxeProcessing(false);
        setDeserializationTypeValidationEnabled(true);
        setDeserializationAllowedPackages("fr.maillon");
        setQueryMaxResultsLimit(MOST_RESULTS);
        setAuthorizationEnabled(false);
        setTenantCheckEnabled(false);
        setDmnEnabled(true);
        getProcessEnginePlugins().add(new DerbyDialectPlugin());
        getProcessEnginePlugins().add(rules);
    }

    /** What the engine need not ask the database. */
    static List<SessionFactory> sessions() {
        return List.of(new KnownDefinitions.Models(), new KnownDefinitions.KindsOfJobs(), new NoSubTasks());
    }
}
