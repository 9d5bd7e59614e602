package fr.maillon.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.maillon.bidding.OpenedBid;
import fr.maillon.delivery.MilestoneSummary;
import fr.maillon.identity.AccountId;
import fr.maillon.intake.RequestId;
import fr.maillon.lifecycle.LifeCycle;
import fr.maillon.lifecycle.People;
import fr.maillon.lifecycle.Versions;
import fr.maillon.lots.LotSummary;
import fr.maillon.platform.database.SqlCount;
import fr.maillon.platform.time.TimeTravel;
import fr.maillon.reviews.ReviewSide;
import fr.maillon.server.App;
import fr.maillon.sourcing.InvitationSummary;
import fr.maillon.workflow.agreement.StateChecker;
import fr.maillon.workflow.engine.BrokenRules;
import fr.maillon.workflow.engine.EngineHolder;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How many SQL statements one whole life cycle sends to the database, engine and JPA together, counted at the driver: three
 * lots, five invitations and five bids each, two milestones each, reviews. Jobs run by the test, so that the count is the same
 * each time.
 */
@Tag("arquillian")
@ExtendWith(ArquillianExtension.class)
class SqlOfALifeCycleIT {

    /** The figure itself, the same on both databases: no change may add to it. */
    private static final long BOUND = 1_286;

    private static final Logger LOGGER = Logger.getLogger(SqlOfALifeCycleIT.class.getName());
    private static final List<String> TRADES = List.of("web-development", "photography", "copywriting");

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private People people;

    @Inject
    private LifeCycle life;

    @Inject
    private Versions tables;

    @Inject
    private TimeTravel travel;

    @Inject
    private EngineHolder engine;

    @Inject
    private BrokenRules broken;

    @Inject
    private StateChecker checker;

    private final Map<String, Long> counts = new LinkedHashMap<>();

    @Deployment
    static WebArchive deployment() {
        return App.warWith(LifeCycle.class.getPackage()).addClass(App.class);
    }

    @BeforeEach
    void jobsWait() {
        engine.restJobs();
    }

    @AfterEach
    void jobsGoOn() {
        travel.setAhead(Duration.ZERO);
        engine.startJobs();
    }

    @Test
    void a_life_cycle_stays_below_its_bound() throws Exception {
        AccountId client = apart(people::client);
        List<List<People.Provider>> providers = new ArrayList<>();
        for (String trade : TRADES) {
            List<People.Provider> five = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                five.add(apart(() -> people.provider(trade)));
            }
            providers.add(five);
        }
        RequestId id = apart(() -> life.draft(client));

        counted("submit", () -> life.submit(client, id));
        counted("qualify", () -> life.qualify(id));
        counted("split", () -> life.split(id, TRADES));
        counted("approve", () -> life.approve(client, id));
        List<LotSummary> lots = apart(() -> life.lotsOf(id));
        for (int i = 0; i < lots.size(); i++) {
            LotSummary lot = lots.get(i);
            List<People.Provider> five = providers.get(i);
            counted("invite", () -> life.invite(lot, five));
            for (int bid = 0; bid < five.size(); bid++) {
                People.Provider provider = five.get(bid);
                int euros = 300 + 50 * bid;
                InvitationSummary invitation = apart(() -> life.invitation(lot, provider));
                counted("bid", () -> life.bid(invitation, provider, euros));
            }
        }
        travel.setAhead(LifeCycle.beyondTheDeadline());
        counted("open", travel::doWhatIsDue);
        for (LotSummary lot : lots) {
            OpenedBid first = apart(() -> life.openedBids(lot).get(0));
            AccountId winner = providers.stream()
                    .flatMap(List::stream)
                    .filter(provider -> provider.id().equals(first.providerId()))
                    .findFirst()
                    .orElseThrow()
                    .account();
            counted("award", () -> life.award(client, lot, first));
            counted("accept", () -> life.accept(client, lot, first));
            List<MilestoneSummary> milestones = apart(() -> life.milestones(lot));
            counted("deliver", () -> life.deliver(client, lot, winner, milestones));
            winners.put(lot, winner);
        }
        for (LotSummary lot : lots) {
            counted("review", () -> life.review(client, ReviewSide.CLIENT_OF_PROVIDER, lot));
            counted("review", () -> life.review(winners.get(lot), ReviewSide.PROVIDER_OF_CLIENT, lot));
        }

        assertEquals("CLOSED", apart(() -> tables.statusOf(id)));
        assertEquals(List.of(), apart(checker::differences));
        assertEquals(List.of(), broken.places(), "transactions that risk deadlocks");
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        LOGGER.info(() -> "SQL statements of a life cycle: " + total + " " + counts);
        assertTrue(total <= BOUND, () -> total + " statements, bound " + BOUND + ": " + counts);
    }

    private final Map<LotSummary, AccountId> winners = new LinkedHashMap<>();

    private void counted(String step, Runnable act) throws Exception {
        long before = SqlCount.executed();
        apart(() -> {
            act.run();
            return true;
        });
        counts.merge(step, SqlCount.executed() - before, Long::sum);
    }

    private <T> T apart(Callable<T> act) throws Exception {
        return threads.submit(act).get();
    }
}
