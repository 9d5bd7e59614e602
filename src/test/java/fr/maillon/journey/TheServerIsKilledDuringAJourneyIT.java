package fr.maillon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.maillon.journey.interrupted.MailReceived;
import fr.maillon.journey.interrupted.StoppedDatabase;
import fr.maillon.journey.interrupted.Troupe;
import fr.maillon.server.ServerUnderTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Six requests are on their way at once, played by clients, coordinators and providers, when the server is killed: at a
 * random moment, or while a deadline opens the bids of all. Started again on what it left, it has lost nothing that it
 * acknowledged and has done nothing twice, and everybody goes on where they were. Ten times; then all come to their end. Once
 * before, it is killed while it makes the data of the demonstration, which it makes anew.
 *
 * <p>{@code -Dmaillon.kills.seed=...} repeats the moments of an earlier run, {@code -Dmaillon.kills=...} changes how often.
 */
class TheServerIsKilledDuringAJourneyIT {

    private static final int KILLS = Integer.getInteger("maillon.kills", 10);
    private static final long SEED = Long.getLong("maillon.kills.seed", System.nanoTime() % 1_000_000);
    private static final Duration PATIENCE_FOR_MAILS = Duration.ofSeconds(90);
    private static final int EACH_DEADLINE = 3;
    private static final int FEWEST_STEPS = 4;
    private static final int MOST_STEPS = 60;
    private static final int LONGEST_DELAY_MILLIS = 600;
    private static final int LONGEST_STEP_MILLIS = 200;
    private static final int LONGEST_DELAY_OF_FIRST_DATA_MILLIS = 8_000;

    private final Random random = new Random(SEED);
    private final GreenMail mailServer = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private ServerUnderTest server;

    @BeforeEach
    void start() {
        mailServer.start();
        server = new ServerUnderTest(Map.of(
                "MAILLON_DEMO",
                "true",
                "MAILLON_SMTP_HOST",
                "localhost",
                "MAILLON_SMTP_PORT",
                String.valueOf(mailServer.getSmtp().getPort())));
    }

    @AfterEach
    void stop() {
        server.close();
        mailServer.stop();
    }

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_done_twice() {
        tell("seed " + SEED);
        killedWhileItMakesItsFirstData();
        try (var troupe = new Troupe()) {
            for (int kill = 1; kill <= KILLS; kill++) {
                startAndBecomeReady();
                troupe.goOn(server, true);
                strike(troupe, kill % EACH_DEADLINE == 0);
                int steps = troupe.awaitSilence();
                nothingIsLostOrDoubled(troupe, "kill " + kill + " after " + steps + " steps");
            }
            startAndBecomeReady();
            Instant lastStart = Instant.now();
            troupe.goOn(server, false);
            int steps = troupe.awaitSilence();
            server.awaitReady();
            awaitTheLastMails(troupe);
            server.close();
            nothingIsLostOrDoubled(troupe, "the end after " + steps + " steps");
            assertThat(troupe.isFinished()).as(troupe::toString).isTrue();
            everyMailWasSent(lastStart);
        }
    }

    private void killedWhileItMakesItsFirstData() {
        server.startUntilItSays("making the data of a demonstration");
        pause(LONGEST_DELAY_OF_FIRST_DATA_MILLIS);
        server.kill();
    }

    private void startAndBecomeReady() {
        Instant begun = Instant.now();
        server.start().awaitReady();
        tell("ready after " + Duration.between(begun, Instant.now()).toMillis() + " ms");
    }

    /** A moment that depends on what was done, not on how quickly, and then on some chance. */
    private void strike(Troupe troupe, boolean whileBidsAreOpened) {
        if (whileBidsAreOpened) {
            troupe.awaitDeadline();
            pause(LONGEST_DELAY_MILLIS);
        } else {
            troupe.awaitSteps(random.nextInt(FEWEST_STEPS, MOST_STEPS));
            pause(LONGEST_DELAY_MILLIS);
            troupe.awaitNextStep();
            pause(LONGEST_STEP_MILLIS);
        }
        troupe.expectTheEnd();
        server.kill();
    }

    private void pause(int longestMillis) {
        Instant moment = Instant.now().plusMillis(random.nextInt(longestMillis));
        while (Instant.now().isBefore(moment)) {
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
    }

    private void nothingIsLostOrDoubled(Troupe troupe, String when) {
        try (var database = new StoppedDatabase(server.data())) {
            var report = troupe.compare(database);
            tell(when + ", " + report.inFlight() + " in flight of which " + report.happened() + " are there; " + troupe
                    + report.found().stream().map("\n    "::concat).reduce("", String::concat));
            assertThat(report.problems()).as("seed %d, %s", SEED, when).isEmpty();
        }
    }

    /** A mail that was on its way when the server was killed may arrive twice, with one and the same message id. */
    private void everyMailWasSent(Instant lastStart) {
        try (var database = new StoppedDatabase(server.data())) {
            var received = MailReceived.by(mailServer);
            assertThat(received.lost(database))
                    .as("seed %d, mails marked as sent, not received", SEED)
                    .isEmpty();
            assertThat(received.forgotten(database, lastStart))
                    .as("seed %d, mails never sent", SEED)
                    .isEmpty();
            assertThat(received.twice())
                    .as("seed %d, mails received twice", SEED)
                    .hasSizeLessThanOrEqualTo(KILLS);
            assertThat(received.unknown(database))
                    .as("seed %d, mails that nobody wrote", SEED)
                    .isEmpty();
            tell(received.count() + " mails received, twice " + received.twice().size());
        }
    }

    /** Mails are sent in the order in which they were written: when the last are there, so are all. */
    private void awaitTheLastMails(Troupe troupe) {
        Instant latest = Instant.now().plus(PATIENCE_FOR_MAILS);
        for (String title : troupe.titles()) {
            String subject =
                    Person.words("mail.ReviewsPublished.subject", title, "").replace("()", "");
            while (!MailReceived.by(mailServer).hasSubject(subject)) {
                assertThat(Instant.now()).as("the last mail about %s", title).isBefore(latest);
                LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
            }
        }
    }

    private static void tell(String line) {
        System.out.println("[killed] " + line);
    }
}
