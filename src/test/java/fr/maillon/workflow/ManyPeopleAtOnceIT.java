package fr.maillon.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.maillon.casefile.service.StoppedStepRow;
import fr.maillon.casefile.service.StoppedStepsService;
import fr.maillon.identity.AccountId;
import fr.maillon.lifecycle.Course;
import fr.maillon.lifecycle.Crowd;
import fr.maillon.lifecycle.LifeCycle;
import fr.maillon.lifecycle.Mishaps;
import fr.maillon.lifecycle.Multitude;
import fr.maillon.lifecycle.People;
import fr.maillon.lifecycle.Versions;
import fr.maillon.platform.database.DatabaseKind;
import fr.maillon.platform.retry.RetryCount;
import fr.maillon.platform.time.TimeTravel;
import fr.maillon.server.App;
import fr.maillon.workflow.agreement.StateChecker;
import fr.maillon.workflow.engine.BrokenRules;
import fr.maillon.workflow.engine.EngineHolder;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Eight people at a time and the jobs of the engine play many requests to their ends, racing each other; some jobs are made
 * to fail. Nothing acknowledged is lost, nothing is stuck, nobody is told to try again. Run by
 * {@code mvn -B -Pstress verify}; the figures are written beside the data of the server.
 */
@Tag("stress")
@ExtendWith(ArquillianExtension.class)
class ManyPeopleAtOnceIT {

    private static final int REQUESTS = Integer.getInteger("maillon.stress.requests", 1_000);
    private static final int WAVE = 50;
    private static final long SEED = Long.getLong("maillon.stress.seed", 20_261_126);
    private static final List<String> TABLES =
            List.of("quote_requests", "lots", "invitations", "bids", "questions", "acceptances", "reviews");
    private static final Logger LOGGER = Logger.getLogger(ManyPeopleAtOnceIT.class.getName());

    @Resource(lookup = "java:app/jdbc/maillon")
    private DataSource dataSource;

    @Inject
    private Multitude multitude;

    @Inject
    private Crowd crowd;

    @Inject
    private People people;

    @Inject
    private Mishaps mishaps;

    @Inject
    private Versions tables;

    @Inject
    private StoppedStepsService stopped;

    @Inject
    private RetryCount races;

    @Inject
    private BrokenRules broken;

    @Inject
    private TimeTravel travel;

    @Inject
    private EngineHolder engine;

    @Inject
    private StateChecker checker;

    private AccountId administrator;
    private int stoppedSteps;

    @Deployment
    static WebArchive deployment() {
        return App.warWith(LifeCycle.class.getPackage()).addClass(App.class);
    }

    @AfterEach
    void backToToday() {
        travel.setAhead(Duration.ZERO);
    }

    @Test
    void many_requests_come_to_their_ends() throws Exception {
        administrator = crowd.apart(people::administrator);
        Map<String, Long> before = counts();
        long begun = System.nanoTime();

        multitude.play(REQUESTS, WAVE, SEED, new Opening());

        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
        write(seconds);
        everyRequestHasItsEnd();
        nothingAcknowledgedIsLost(before);
        assertEquals(List.of(), crowd.apart(checker::differences));
        assertEquals(List.of(), crowd.apart(this::stoppedRows));
        assertEquals(List.of(), broken.places());
        assertEquals(0, races.givenUp());
        assertTrue(mishaps.injected() >= REQUESTS / 10, "too few failures were injected");
    }

    /** Lots whose opening was made to fail for good stop, are seen by an administrator and tried again. */
    private final class Opening implements Multitude.Opening {

        @Override
        public boolean isOver() {
            try {
                engine.hurryJobs();
                long waiting = crowd.apart(() -> (long) tables.rows("SELECT id FROM lots WHERE status = 'BIDDING'")
                        .size());
                return waiting
                        == crowd.apart(ManyPeopleAtOnceIT.this::stoppedRows).size();
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }

        @Override
        public void tryAgain() throws Exception {
            mishaps.mend();
            for (StoppedStepRow row : crowd.apart(ManyPeopleAtOnceIT.this::stoppedRows)) {
                stoppedSteps++;
                crowd.apart(() -> people.as(administrator, () -> {
                    stopped.tryAgain(row.id());
                    return row;
                }));
            }
            Multitude.await(this::isOver);
        }
    }

    private List<StoppedStepRow> stoppedRows() {
        return people.as(administrator, stopped::rows);
    }

    private void everyRequestHasItsEnd() throws Exception {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        for (Course course : multitude.courses()) {
            expected.put(course.id().value(), course.end());
            found.put(course.id().value(), crowd.apart(() -> tables.statusOf(course.id())));
        }
        assertEquals(expected, found);
    }

    /** Each act that was acknowledged left its row, and no act left two. */
    private void nothingAcknowledgedIsLost(Map<String, Long> before) throws Exception {
        Map<String, Long> now = counts();
        now.replaceAll((table, rows) -> rows - before.get(table));
        assertEquals(REQUESTS, now.get("quote_requests"));
        assertEquals(crowd.timings().count("review"), now.get("reviews"));
        assertEquals(crowd.timings().count("accept"), now.get("acceptances"));
        assertTrue(now.get("bids") <= crowd.timings().count("bid"), now::toString);
    }

    private Map<String, Long> counts() throws Exception {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : TABLES) {
            counts.put(table, crowd.apart(() -> tables.count(table)));
        }
        return counts;
    }

    private void write(long seconds) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("%d life cycles on %s in %d s: %.2f a second (seed %d)"
                .formatted(REQUESTS, DatabaseKind.of(dataSource), seconds, REQUESTS / (double) seconds, SEED));
        lines.add("begun anew after a lost race: %d; given up: %d; failures injected: %d; steps that stopped: %d"
                .formatted(races.value(), races.givenUp(), mishaps.injected(), stoppedSteps));
        lines.addAll(crowd.timings().rows());
        lines.forEach(LOGGER::info);
        Path folder = Files.createDirectories(Path.of(System.getProperty("maillon.data")));
        Files.write(folder.resolve("stress-" + DatabaseKind.of(dataSource) + ".md"), lines);
    }
}
