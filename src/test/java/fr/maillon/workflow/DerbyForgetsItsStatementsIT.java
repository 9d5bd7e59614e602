package fr.maillon.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.maillon.identity.AccountId;
import fr.maillon.intake.RequestId;
import fr.maillon.lifecycle.Crowd;
import fr.maillon.lifecycle.LifeCycle;
import fr.maillon.lifecycle.People;
import fr.maillon.lifecycle.Versions;
import fr.maillon.lots.LotSummary;
import fr.maillon.platform.database.DatabaseKind;
import fr.maillon.server.App;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One person after the other plays a request until its three providers have bid, in a server that has long been warm; then
 * Derby has to compile all statements again each time. The difference is what compiling costs. On PostgreSQL only the usual
 * way is measured, beside which Derby's can be read.
 */
@Tag("stress")
@ExtendWith(ArquillianExtension.class)
class DerbyForgetsItsStatementsIT {

    private static final int WARM_UP = 20;
    private static final int ROUNDS = 11;
    private static final int BIDDERS = 3;
    private static final String TRADE = "photography";

    @Resource(lookup = "java:app/jdbc/maillon")
    private DataSource dataSource;

    @Inject
    private LifeCycle life;

    @Inject
    private People people;

    @Inject
    private Crowd crowd;

    @Inject
    private Versions tables;

    private final List<String> figures = new ArrayList<>();
    private final List<People.Provider> providers = new ArrayList<>();
    private AccountId client;

    @Deployment
    static WebArchive deployment() {
        return App.warWith(LifeCycle.class.getPackage()).addClass(App.class);
    }

    @Test
    void everything_works_as_before_only_slower() throws Exception {
        client = crowd.apart(people::client);
        for (int i = 0; i < BIDDERS; i++) {
            providers.add(crowd.apart(() -> people.provider(TRADE)));
        }
        long first = millis();
        long[] warming = rounds(WARM_UP, false);
        figures.add("the first took %d ms, the tenth %d ms".formatted(first, warming[8]));
        figures.add("the usual one, of %d: %d ms".formatted(ROUNDS, median(rounds(ROUNDS, false))));
        if (DatabaseKind.of(dataSource) == DatabaseKind.DERBY) {
            figures.add(
                    "with all statements compiled again, of %d: %d ms".formatted(ROUNDS, median(rounds(ROUNDS, true))));
            figures.add("statements kept by Derby afterwards: " + kept());
            assertTrue(kept() > 0);
        }
        Path folder = Files.createDirectories(Path.of(System.getProperty("maillon.data")));
        Files.write(folder.resolve("statements-" + DatabaseKind.of(dataSource) + ".md"), figures);
    }

    private long[] rounds(int times, boolean compiledAgain) throws Exception {
        long[] took = new long[times];
        for (int i = 0; i < times; i++) {
            if (compiledAgain) {
                forget();
            }
            took[i] = millis();
        }
        return took;
    }

    /** What was begun is cancelled, so that nothing of it is left for others. */
    private long millis() throws Exception {
        long begun = System.nanoTime();
        RequestId id = crowd.apart(this::untilAllHaveBid);
        long took = System.nanoTime() - begun;
        long bids = crowd.apart(() -> bidsFor(id));
        assertEquals(BIDDERS, bids);
        crowd.apart(() -> {
            life.cancel(client, id);
            return id;
        });
        return TimeUnit.NANOSECONDS.toMillis(took);
    }

    private long bidsFor(RequestId id) {
        return life.lotsOf(id).stream()
                .mapToLong(lot -> tables.rows("SELECT id FROM bids WHERE status = 'SUBMITTED' AND lot_id = '"
                                + lot.id().value() + "'")
                        .size())
                .sum();
    }

    private RequestId untilAllHaveBid() {
        RequestId id = life.draft(client);
        life.submit(client, id);
        life.qualify(id);
        life.split(id, List.of(TRADE));
        life.approve(client, id);
        LotSummary lot = life.lotsOf(id).get(0);
        life.invite(lot, providers);
        for (People.Provider provider : providers) {
            life.bid(life.invitation(lot, provider), provider, 300);
        }
        return id;
    }

    private void forget() throws Exception {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CALL SYSCS_UTIL.SYSCS_EMPTY_STATEMENT_CACHE()");
        }
        assertTrue(kept() < 10, "the statements were not forgotten");
    }

    private long kept() throws Exception {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM SYSCS_DIAG.STATEMENT_CACHE")) {
            count.next();
            return count.getLong(1);
        }
    }

    private static long median(long[] values) {
        return Arrays.stream(values)
                .sorted()
                .skip(values.length / 2)
                .findFirst()
                .orElseThrow();
    }
}
