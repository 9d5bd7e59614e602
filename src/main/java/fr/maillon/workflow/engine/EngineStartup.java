package fr.maillon.workflow.engine;

import fr.maillon.lots.LotsApi;
import fr.maillon.platform.database.DatabaseConfiguration;
import fr.maillon.platform.database.DatabaseEnd;
import fr.maillon.platform.database.DatabaseKind;
import fr.maillon.platform.database.SchemaMigrations;
import fr.maillon.platform.startup.DatabaseReached;
import fr.maillon.platform.startup.EngineReady;
import fr.maillon.platform.transaction.CurrentTransaction;
import fr.maillon.workflow.lotdelivery.LotDeliveryProcess;
import fr.maillon.workflow.lotsourcing.LotSourcingProcess;
import fr.maillon.workflow.quoterequest.QuoteRequestProcess;
import fr.maillon.worklist.WorklistApi;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.TimeZone;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;

/**
 * Starts what has to run before the first page: the schema, the engine with its processes, then whatever waits for
 * {@link EngineReady}, and at last the jobs.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class EngineStartup {

    private static final Logger LOGGER = Logger.getLogger(EngineStartup.class.getName());

    @Resource(lookup = DatabaseConfiguration.JNDI_NAME)
    private DataSource dataSource;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private CurrentTransaction transaction;

    @Inject
    private BrokenRules broken;

    @Inject
    private DelegateRegistry delegates;

    @Inject
    private WorklistApi worklist;

    @Inject
    private LotsApi lots;

    @Inject
    private RequestTimes times;

    @Inject
    private Clock clock;

    @Inject
    private EngineHolder holder;

    @Inject
    private Event<DatabaseReached> reached;

    @Inject
    private Event<EngineReady> started;

    @PostConstruct
    void start() {
        try {
            startInOrder();
        } catch (RuntimeException failed) {
            // what could not be made is not destroyed either: without this the next deployment finds the database taken
            stop();
            DatabaseEnd.now();
            throw failed;
        }
    }

    private void startInOrder() {
        refuseOtherZones();
        DatabaseKind kind = DatabaseKind.of(dataSource);
        SchemaMigrations migrations = new SchemaMigrations(dataSource, kind, SchemaMigrations.writtenInJava());
        reached.fire(new DatabaseReached(dataSource, migrations));
        int steps = migrations.migrate();
        int jobs = new LeftJobs(dataSource).release();
        LOGGER.info(
                () -> "schema on " + kind + ": " + steps + " steps run; " + jobs + " jobs of a dead server released");
        ProcessEngine engine = new EngineConfiguration(
                        dataSource,
                        kind,
                        delegates.beans(),
                        times::named,
                        new WorkItemMirror(worklist, lots, clock),
                        new ServerJobExecutor(threads),
                        new RulesPlugin(transaction, broken))
                .buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .name("maillon")
                .enableDuplicateFiltering(true)
                .addClasspathResource(QuoteRequestProcess.RESOURCE)
                .addClasspathResource(LotSourcingProcess.RESOURCE)
                .addClasspathResource(LotDeliveryProcess.RESOURCE)
                .deploy();
        holder.hold(engine);
        started.fire(new EngineReady(kind));
        holder.startJobs();
    }

    @PreDestroy
    void stop() {
        holder.close();
    }

    /** Instants are stored as UTC without a zone, by us and by the engine: another default zone would shift them. */
    private static void refuseOtherZones() {
        if (TimeZone.getDefault().getRawOffset() != 0 || TimeZone.getDefault().useDaylightTime()) {
            throw new IllegalStateException("Maillon needs a server in UTC: start it with -Duser.timezone=UTC (it is "
                    + TimeZone.getDefault().getID() + ")");
        }
    }
}
