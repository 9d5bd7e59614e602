package fr.maillon.workflow;

import fr.maillon.platform.database.DatabaseAddress;
import fr.maillon.workflow.derby.DerbyDataSource;
import fr.maillon.workflow.derby.DerbyDialectPlugin;
import fr.maillon.workflow.engine.Processes;
import fr.maillon.workflow.lotdelivery.LotDeliveryProcess;
import fr.maillon.workflow.lotsourcing.LotSourcingProcess;
import fr.maillon.workflow.quoterequest.QuoteRequestProcess;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/**
 * The engine alone, on the database of the application but in a schema of its own and in transactions of its own: the same
 * models, walked the same ways, with delegates that only answer. What the application takes longer is what it does beside:
 * its own rows, rights, mails, journal, documents. Timers are executed when it is their turn, not waited for.
 */
final class BareEngine implements AutoCloseable {

    private static final String SCHEMA = "bare";
    private static final int CONNECTIONS = 16;
    private static final int MILESTONES = 2;
    private static final Set<String> SILENT = Set.of(
            "escalateQualificationDelegate",
            "remindMissingInformationDelegate",
            "abandonRequestDelegate",
            "remindBriefApprovalDelegate",
            "publishReviewsDelegate",
            "tellEveryoneInvitedDelegate",
            "remindInvitedDelegate",
            "closeLotWithoutResultDelegate",
            "remindComparisonDelegate",
            "startDeliveryDelegate",
            "remindMilestoneReviewDelegate");

    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Map<String, String> outcomes = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger begunAnew = new AtomicInteger();

    /**
     * One course of a request.
     *
     * @param lots how many
     * @param end the status in which the request of the application ended
     */
    record Way(int lots, String end) {}

    BareEngine(DatabaseAddress address) throws SQLException {
        engine = new Configuration(address, beans()).buildProcessEngine();
        runtime = engine.getRuntimeService();
        tasks = engine.getTaskService();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource(QuoteRequestProcess.RESOURCE)
                .addClasspathResource(LotSourcingProcess.RESOURCE)
                .addClasspathResource(LotDeliveryProcess.RESOURCE)
                .deploy();
    }

    /** Walks all of them, by so many threads at once; returns how many a second came to their ends. */
    double walk(List<Way> ways, int threads) throws Exception {
        ExecutorService walkers = Executors.newFixedThreadPool(threads);
        try {
            long begun = System.nanoTime();
            List<Callable<Void>> walks = new ArrayList<>();
            ways.forEach(way -> walks.add(() -> walk(way)));
            for (Future<Void> walked : walkers.invokeAll(walks)) {
                walked.get();
            }
            return ways.size() * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - begun);
        } finally {
            walkers.shutdown();
        }
    }

    /** How often a step lost a race and was done again. */
    int begunAnew() {
        return begunAnew.get();
    }

    /** What has not come to its end; none may be left. */
    long left() {
        return runtime.createExecutionQuery().count();
    }

    @Override
    public void close() {
        engine.close();
    }

    private Void walk(Way way) {
        String request = "QR-" + numbers.incrementAndGet();
        boolean delivered = way.end().equals("CLOSED");
        outcomes.put(
                request,
                delivered
                        ? QuoteRequestProcess.RequestOutcome.DELIVERED
                        : QuoteRequestProcess.RequestOutcome.UNSUCCESSFUL);
        step(() -> runtime.startProcessInstanceByKey(
                QuoteRequestProcess.KEY, request, Map.of(QuoteRequestProcess.Variables.REQUEST_ID, request)));
        complete(
                request,
                QuoteRequestProcess.Elements.TASK_QUALIFY_REQUEST,
                QuoteRequestProcess.Variables.QUALIFICATION,
                QuoteRequestProcess.Qualification.ACCEPTED);
        complete(request, QuoteRequestProcess.Elements.TASK_SPLIT_REQUEST);
        List<String> lots = new ArrayList<>();
        for (int number = 1; number <= way.lots(); number++) {
            lots.add(request + "-" + number);
        }
        complete(
                request,
                QuoteRequestProcess.Elements.TASK_APPROVE_BRIEF,
                QuoteRequestProcess.Variables.BRIEF_DECISION,
                QuoteRequestProcess.BriefDecision.APPROVED,
                QuoteRequestProcess.Variables.LOT_IDS,
                List.copyOf(lots));
        lots.forEach(this::collectBids);
        if (way.end().equals("CANCELLED")) {
            hear(request, QuoteRequestProcess.Messages.REQUEST_CANCELLED);
            return null;
        }
        lots.forEach(lot -> decide(lot, delivered));
        if (delivered) {
            hear(request, QuoteRequestProcess.Messages.REVIEWS_COMPLETED);
        }
        return null;
    }

    private void collectBids(String lot) {
        complete(
                lot,
                LotSourcingProcess.Elements.TASK_CONFIRM_SHORTLIST,
                LotSourcingProcess.Variables.SHORTLIST_DECISION,
                LotSourcingProcess.ShortlistDecision.INVITE);
        step(() -> runtime.createMessageCorrelation(LotSourcingProcess.Messages.QUESTION_ASKED)
                .processInstanceBusinessKey(lot)
                .setVariablesToTriggeredScope(Map.of(LotSourcingProcess.Variables.QUESTION_ID, lot))
                .correlate());
        complete(lot, LotSourcingProcess.Elements.TASK_ANSWER_QUESTION);
    }

    private void decide(String lot, boolean delivered) {
        step(() -> engine.getManagementService().executeJob(deadline(lot)));
        complete(
                lot,
                LotSourcingProcess.Elements.TASK_AWARD_LOT,
                LotSourcingProcess.Variables.AWARD_DECISION,
                delivered ? LotSourcingProcess.AwardDecision.AWARDED : LotSourcingProcess.AwardDecision.NONE);
        if (!delivered) {
            return;
        }
        complete(
                lot,
                LotSourcingProcess.Elements.TASK_ACCEPT_BID,
                LotSourcingProcess.Variables.ACCEPTANCE,
                LotSourcingProcess.Acceptance.ACCEPTED,
                LotSourcingProcess.Variables.AWARD_DECISION,
                LotSourcingProcess.AwardDecision.AWARDED);
        for (int left = MILESTONES - 1; left >= 0; left--) {
            complete(lot, LotDeliveryProcess.Elements.TASK_DELIVER_MILESTONE);
            complete(
                    lot,
                    LotDeliveryProcess.Elements.TASK_REVIEW_MILESTONE,
                    LotDeliveryProcess.Variables.MILESTONE_DECISION,
                    LotDeliveryProcess.MilestoneDecision.ACCEPTED,
                    LotDeliveryProcess.Variables.FURTHER_MILESTONES,
                    left > 0 ? LotDeliveryProcess.FurtherMilestones.YES : LotDeliveryProcess.FurtherMilestones.NO);
        }
    }

    private String deadline(String lot) {
        String process = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(lot)
                .singleResult()
                .getId();
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(process)
                .activityId(LotSourcingProcess.Elements.EVENT_BIDDING_DEADLINE_REACHED)
                .singleResult()
                .getId();
    }

    private void complete(String businessKey, String element, Object... namesAndValues) {
        Map<String, Object> answers = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            answers.put((String) namesAndValues[i], Processes.passing(namesAndValues[i + 1]));
        }
        step(() -> tasks.complete(
                tasks.createTaskQuery()
                        .processInstanceBusinessKey(businessKey)
                        .taskDefinitionKey(element)
                        .singleResult()
                        .getId(),
                answers));
    }

    private void hear(String businessKey, String message) {
        step(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .correlate());
    }

    private void step(Runnable step) {
        while (true) {
            try {
                step.run();
                return;
            } catch (OptimisticLockingException lost) {
                begunAnew.incrementAndGet();
            }
        }
    }

    private Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>(new RecordedDelegates().beans());
        SILENT.forEach(name -> beans.put(name, (JavaDelegate) execution -> {}));
        beans.put(
                "acknowledgeRequestDelegate",
                answering(QuoteRequestProcess.Variables.QUALIFY_BY, "2099-01-05T09:00:00Z"));
        beans.put(
                "inviteProvidersDelegate",
                answering(LotSourcingProcess.Variables.BIDDING_DEADLINE, "2099-01-15T17:00:00Z"));
        beans.put(
                "openBidsDelegate",
                answering(LotSourcingProcess.Variables.BIDS_OUTCOME, LotSourcingProcess.BidsOutcome.RECEIVED));
        beans.put("concludeRequestDelegate", (JavaDelegate) this::conclude);
        return beans;
    }

    private static JavaDelegate answering(String variable, String value) {
        return execution -> execution.setVariable(variable, Processes.passing(value));
    }

    private void conclude(DelegateExecution request) {
        request.setVariable(
                QuoteRequestProcess.Variables.REQUEST_OUTCOME,
                Processes.passing(outcomes.get(request.getProcessBusinessKey())));
    }

    /** In its own transactions, with the history level that is nearest to the application's. */
    private static final class Configuration extends StandaloneProcessEngineConfiguration {

        Configuration(DatabaseAddress address, Map<Object, Object> beans) throws SQLException {
            setProcessEngineName("bare");
            setDataSource(schemaOfItsOwn(address));
            String schema = address.isDerby() ? SCHEMA.toUpperCase(Locale.ROOT) : SCHEMA;
            setDatabaseSchema(schema);
            setDatabaseTablePrefix(schema + ".");
            setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_CREATE_DROP);
            setIdGenerator(new StrongUuidGenerator());
            setBeans(beans);
            setHistory(HISTORY_ACTIVITY);
            setJobExecutorActivate(false);
            setMetricsEnabled(false);
            setTaskMetricsEnabled(false);
            setHistoryCleanupEnabled(false);
            setEnforceHistoryTimeToLive(true);
            getProcessEnginePlugins().add(new DerbyDialectPlugin());
        }

        /** Derby gives each user a schema of that name; PostgreSQL is told which. */
        private static DataSource schemaOfItsOwn(DatabaseAddress address) throws SQLException {
            if (address.isDerby()) {
                DataSource derby = pool("org.apache.derby.jdbc.EmbeddedDriver", address.url(), SCHEMA);
                createSchema(derby);
                return new DerbyDataSource(derby);
            }
            createSchema(pool("org.postgresql.Driver", address.url(), address.user()));
            return pool("org.postgresql.Driver", address.url() + "?currentSchema=" + SCHEMA, address.user());
        }

        private static void createSchema(DataSource database) throws SQLException {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE SCHEMA " + SCHEMA);
            }
        }

        private static PooledDataSource pool(String driver, String url, String user) {
            var pool = new PooledDataSource(BareEngine.class.getClassLoader(), driver, url, user, "");
            pool.setPoolMaximumActiveConnections(CONNECTIONS);
            pool.setPoolMaximumIdleConnections(CONNECTIONS);
            return pool;
        }
    }
}
