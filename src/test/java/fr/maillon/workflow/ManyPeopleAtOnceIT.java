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
import fr.maillon.platform.database.DatabaseAddress;
import fr.maillon.platform.database.DatabaseKind;
import fr.maillon.platform.retry.LostRace;
import fr.maillon.platform.retry.RetryCount;
import fr.maillon.platform.time.TimeTravel;
import fr.maillon.server.App;
import fr.maillon.workflow.agreement.StateChecker;
import fr.maillon.workflow.engine.BrokenRules;
import fr.maillon.workflow.engine.EngineHolder;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final int BARE = 300;
    private static final long SEED = Long.getLong("maillon.stress.seed", 20_261_126);
    private static final List<String> TABLES =
            List.of("quote_requests", "lots", "invitations", "bids", "questions", "acceptances", "reviews");
    private static final List<String> OF_WHAT_RUNS = List.of(
            "ACT_RU_EXECUTION",
            "ACT_RU_TASK",
            "ACT_RU_JOB",
            "ACT_RU_EVENT_SUBSCR",
            "ACT_RU_VARIABLE",
            "ACT_RU_INCIDENT",
            "open_steps");
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

    private final List<String> figures = new ArrayList<>();
    private AccountId administrator;
    private int stoppedSteps;

    @Deployment
    static WebArchive deployment() {
        return App.warWith(LifeCycle.class.getPackage())
                .addClasses(App.class, BareEngine.class, RecordedDelegates.class);
    }

    @AfterEach
    void backToToday() {
        travel.setAhead(Duration.ZERO);
    }

    @Test
    void many_requests_come_to_their_ends() throws Exception {
        administrator = crowd.apart(people::administrator);
        Map<String, Long> before = counts(TABLES);
        Map<String, Long> ranBefore = counts(OF_WHAT_RUNS);
        long begun = System.nanoTime();

        try {
            multitude.play(REQUESTS, WAVE, SEED, new Opening());
        } catch (ExecutionException failed) {
            StringWriter trace = new StringWriter();
            failed.printStackTrace(new PrintWriter(trace));
            throw new AssertionError(trace.toString(), failed);
        } finally {
            write(begun);
        }

        everyRequestHasItsEnd();
        nothingAcknowledgedIsLost(before);
        assertEquals(ranBefore, counts(OF_WHAT_RUNS));
        assertEquals(List.of(), crowd.apart(checker::differences));
        assertEquals(List.of(), crowd.apart(this::stoppedRows));
        assertEquals(List.of(), broken.places());
        assertEquals(0, races.givenUp());
        assertTrue(mishaps.injected() > 0, "no failure was injected");
        assertEquals(mishaps.forGood(), stoppedSteps);
        besideTheBareEngine();
    }

    /** What the engine alone does on the same database with as many of the same courses. */
    private void besideTheBareEngine() throws Exception {
        List<BareEngine.Way> ways = multitude.courses().stream()
                .map(course -> new BareEngine.Way(course.lots(), course.end()))
                .toList();
        List<BareEngine.Way> some = ways.subList(0, Math.min(ways.size(), BARE));
        try (var bare = new BareEngine(DatabaseAddress.inForce())) {
            bare.walk(some, Multitude.PEOPLE_AT_ONCE);
            for (int threads : List.of(1, Multitude.PEOPLE_AT_ONCE)) {
                int before = bare.begunAnew();
                double aSecond = bare.walk(some, threads);
                figures.add("the bare engine, %d threads, %d life cycles: %.2f a second, %d steps begun anew"
                        .formatted(threads, some.size(), aSecond, bare.begunAnew() - before));
            }
            assertEquals(0, bare.left());
        }
        writeFigures();
    }

    /** Lots whose opening was made to fail for good stop, are seen by an administrator and tried again. */
    private final class Opening implements Multitude.Opening {

        @Override
        public boolean isOver() {
            try {
                engine.hurryJobs();
                Set<Object> waiting = new HashSet<>(
                        crowd.apart(() -> tables.rows("SELECT reference FROM lots WHERE status = 'BIDDING'")));
                Set<Object> stopped = new HashSet<>();
                crowd.apart(ManyPeopleAtOnceIT.this::stoppedRows).forEach(row -> stopped.add(row.about()));
                return waiting.equals(stopped);
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
        Map<String, Long> now = counts(TABLES);
        now.replaceAll((table, rows) -> rows - before.get(table));
        assertEquals(
                Map.of(
                        "quote_requests", (long) REQUESTS,
                        "lots", sum(Course::lots),
                        "invitations", sum(Course::invitations),
                        "questions", crowd.timings().count("ask"),
                        "bids", crowd.timings().count("bid"),
                        "acceptances", crowd.timings().count("accept"),
                        "reviews", crowd.timings().count("review")),
                now);
    }

    private long sum(ToIntFunction<Course> part) {
        return multitude.courses().stream().mapToInt(part).sum();
    }

    private Map<String, Long> counts(List<String> tablesCounted) throws Exception {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : tablesCounted) {
            counts.put(table, crowd.apart(() -> tables.count(table)));
        }
        return counts;
    }

    private Map<LostRace, Long> racesByKind() {
        return Stream.of(LostRace.values())
                .collect(Collectors.toMap(kind -> kind, races::value, Long::sum, () -> new EnumMap<>(LostRace.class)));
    }

    private void write(long begun) throws IOException {
        long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
        figures.add("%d life cycles on %s in %d s: %.2f a second (seed %d)"
                .formatted(REQUESTS, DatabaseKind.of(dataSource), seconds, REQUESTS / (double) seconds, SEED));
        figures.add("%d lots, %d invitations, %d bids"
                .formatted(
                        sum(Course::lots),
                        sum(Course::invitations),
                        crowd.timings().count("bid")));
        figures.add("begun anew after a lost race: %d %s; given up: %d"
                .formatted(races.value(), racesByKind(), races.givenUp()));
        figures.add("failures injected: %d; steps that stopped and were tried again: %d"
                .formatted(mishaps.injected(), stoppedSteps));
        figures.add("told that the request was cancelled: " + crowd.refusals());
        figures.addAll(crowd.timings().rows());
        writeFigures();
    }

    private void writeFigures() throws IOException {
        figures.forEach(LOGGER::info);
        Path folder = Files.createDirectories(Path.of(System.getProperty("maillon.data")));
        Files.write(folder.resolve("stress-" + DatabaseKind.of(dataSource) + ".md"), figures);
    }
}
