package fr.maillon.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.intake.RequestStatus;
import fr.maillon.journey.interrupted.StoppedDatabase;
import fr.maillon.journey.onward.Everybody;
import fr.maillon.journey.onward.RunningInstallation;
import fr.maillon.lots.LotStatus;
import fr.maillon.server.CommandLine;
import fr.maillon.server.ServerUnderTest;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An installation with requests in every state, begun on Derby, is moved by the command that an operator gives, and goes on
 * where it stopped: on PostgreSQL every process that was running comes to its end.
 */
class DerbyToPostgresIT {

    private static final Set<RequestStatus> NO_REQUEST_STAYS_IN = EnumSet.of(RequestStatus.SUBMITTED);
    private static final Set<LotStatus> NO_LOT_REACHES = EnumSet.of(LotStatus.HANDED_OVER);

    private final ServerUnderTest server = new ServerUnderTest(Map.of("MAILLON_DEMO", "true"));
    private EmbeddedPostgres postgresql;

    @BeforeEach
    void createTheDatabase() throws IOException, SQLException {
        postgresql = EmbeddedPostgres.start();
        try (var connection = postgresql.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE USER maillon PASSWORD 'maillon'");
            statement.execute("CREATE DATABASE maillon OWNER maillon");
        }
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        postgresql.close();
    }

    @Test
    void everything_under_way_goes_on_to_its_end() {
        var moved = new RunningInstallation(postgresql.getDatabase("maillon", "maillon"));
        CommandLine command = new CommandLine(settings());
        assertThat(new CommandLine(Map.of("MAILLON_DATABASE_URL", "jdbc:mysql://localhost/maillon"))
                        .run("move-to-postgresql")
                        .said())
                .isEqualTo("MAILLON_DATABASE_URL must begin with jdbc:derby: or jdbc:postgresql:, not"
                        + " jdbc:mysql://localhost/maillon");

        server.start().awaitReady();
        var refused = command.run("move-to-postgresql");
        assertThat(refused.said()).contains("stop Maillon first");
        assertThat(refused.exit()).isEqualTo(1);
        server.close();

        Set<String> running = everythingIsUnderWay();
        Instant begun = Instant.now();
        var done = command.run("move-to-postgresql");
        tell("moved in a process of its own within "
                + Duration.between(begun, Instant.now()).toMillis() + " ms:\n" + done.said());
        assertThat(done.said()).containsPattern("differences +0\n");
        assertThat(done.said()).containsPattern("running processes +" + running.size() + "\n");
        assertThat(done.exit()).isZero();

        Map<String, String> moves = settings();
        moves.remove("JAVA_OPTS");
        moves.forEach(server::set);
        server.start().awaitReady();
        assertThat(running(moved)).isEqualTo(running);
        begun = Instant.now();
        Map<String, Integer> steps = new Everybody(server, moved).goOnToTheEnd();
        tell("to the end within " + Duration.between(begun, Instant.now()).toMillis() + " ms: " + steps);

        server.awaitReady();
        everythingHasEnded(moved, running);
        assertThat(steps.keySet()).isEqualTo(kindsOfSteps());
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("JAVA_OPTS", "-Xmx128m");
        settings.put("MAILLON_DATA", server.data().toString());
        settings.put("MAILLON_DATABASE_URL", "jdbc:postgresql://localhost:" + postgresql.getPort() + "/maillon");
        settings.put("MAILLON_DATABASE_USER", "maillon");
        settings.put("MAILLON_DATABASE_PASSWORD", "maillon");
        return settings;
    }

    /** Requests and lots in every state, and steps of every kind that waits for somebody. */
    private Set<String> everythingIsUnderWay() {
        try (var database = new StoppedDatabase(server.data())) {
            assertThat(states(database, "quote_requests"))
                    .isEqualTo(names(EnumSet.complementOf(EnumSet.copyOf(NO_REQUEST_STAYS_IN))));
            assertThat(states(database, "lots")).isEqualTo(names(EnumSet.complementOf(EnumSet.copyOf(NO_LOT_REACHES))));
            tell("waiting: " + database.texts("SELECT element FROM open_steps ORDER BY element"));
            return new TreeSet<>(database.texts(RUNNING));
        }
    }

    private static final String RUNNING = "SELECT DISTINCT PROC_INST_ID_ FROM ACT_RU_EXECUTION";

    private static Set<String> running(RunningInstallation moved) {
        return new TreeSet<>(moved.texts(RUNNING));
    }

    private static Set<String> states(StoppedDatabase database, String table) {
        return new TreeSet<>(database.texts("SELECT DISTINCT status FROM " + table));
    }

    private static <E extends Enum<E>> Set<String> names(Set<E> states) {
        return states.stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> kindsOfSteps() {
        File[] models = new File("bpmn").listFiles((folder, name) -> name.endsWith(".bpmn"));
        return Arrays.stream(models)
                .map(Bpmn::readModelFromFile)
                .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
                .map(UserTask::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void everythingHasEnded(RunningInstallation moved, Set<String> running) {
        assertThat(moved.texts("SELECT PROC_INST_ID_ FROM ACT_HI_PROCINST WHERE END_TIME_ IS NOT NULL"))
                .containsAll(running);
        assertThat(moved.texts("SELECT ID_ FROM ACT_RU_JOB")).isEmpty();
        assertThat(moved.texts("SELECT element FROM open_steps")).isEmpty();
        List<String> live = Stream.of(RequestStatus.values())
                .filter(status -> !status.isEnd() && status != RequestStatus.DRAFT)
                .map(Enum::name)
                .toList();
        assertThat(moved.texts("SELECT status FROM quote_requests")).doesNotContainAnyElementsOf(live);
    }

    private static void tell(String line) {
        System.out.println("[moved] " + line);
    }
}
