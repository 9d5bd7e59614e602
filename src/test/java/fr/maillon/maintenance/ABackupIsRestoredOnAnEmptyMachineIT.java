package fr.maillon.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.maillon.journey.interrupted.MailReceived;
import fr.maillon.journey.interrupted.StoppedDatabase;
import fr.maillon.journey.interrupted.Troupe;
import fr.maillon.server.CommandLine;
import fr.maillon.server.DemoPerson;
import fr.maillon.server.HtmlForm;
import fr.maillon.server.HttpPerson;
import fr.maillon.server.ServerUnderTest;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Six requests are on their way when an operator makes a backup of the running server. Then the machine burns down. On an empty
 * one the backup is restored and the server started: everything is there that was acknowledged before the backup was begun,
 * everybody goes on from there, and no mail is sent a second time by itself. That day the mail server did not answer, so that
 * there are mails in the backup that wait.
 */
class ABackupIsRestoredOnAnEmptyMachineIT {

    private static final int STEPS_BEFORE = 24;
    private static final int STEPS_AFTER = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String HELD = "SELECT id FROM outbox_messages WHERE status = 'HELD'";

    private GreenMail mailServer;
    private ServerUnderTest server;
    private CommandLine commands;
    private Path backups;

    @BeforeEach
    void a_machine() throws IOException {
        int port = freePort();
        mailServer = new GreenMail(new ServerSetup(port, null, ServerSetup.PROTOCOL_SMTP));
        server = new ServerUnderTest(Map.of(
                "MAILLON_DEMO", "true", "MAILLON_SMTP_HOST", "localhost", "MAILLON_SMTP_PORT", String.valueOf(port)));
        commands = new CommandLine(Map.of("MAILLON_DATA", server.data().toString()));
        backups = server.data().resolveSibling("backups");
    }

    @AfterEach
    void stop() {
        server.close();
        mailServer.stop();
    }

    @Test
    void all_that_was_acknowledged_before_it_is_there_and_goes_on() throws IOException {
        try (var troupe = new Troupe()) {
            server.start().awaitReady();
            Path backup = backUpWhileTheyPlay(troupe);
            server.kill();
            troupe.awaitSilence();
            remove(server.data());

            restore(backup);
            List<String> held = compareWhatIsThere(troupe);
            mailServer.start();
            server.start().awaitReady();
            playOn(troupe);

            assertThat(MailReceived.by(mailServer).ids()).isNotEmpty().doesNotContainAnyElementsOf(held);
            anAdministratorReleases(held);
            server.awaitReady().close();
            compareAtTheEnd(troupe);
        }
    }

    private Path backUpWhileTheyPlay(Troupe troupe) {
        troupe.goOn(server, true);
        troupe.awaitSteps(STEPS_BEFORE);
        assertThat(troupe.rememberForABackup()).as("journeys under way").isEqualTo(6);
        Instant begun = Instant.now();
        var answer = commands.run("backup", backups.toString()).done();
        tell("backup under load took " + Duration.between(begun, Instant.now()).toMillis() + " ms");
        troupe.expectTheEnd();
        assertThat(answer.said()).contains("The server has the database", "The backup is complete");
        return onlyOneIn(backups);
    }

    private void restore(Path backup) {
        Instant begun = Instant.now();
        var answer = commands.run("restore", backup.toString()).done();
        tell("restore took " + Duration.between(begun, Instant.now()).toMillis() + " ms");
        assertThat(answer.said()).contains("mails waited", "The server can be started");
        assertThat(commands.run("restore", backup.toString()).said()).contains("There is already something in");
    }

    private List<String> compareWhatIsThere(Troupe troupe) {
        try (var database = new StoppedDatabase(server.data())) {
            assertThat(troupe.goBackTo(database)).isEmpty();
            assertThat(database.number("SELECT COUNT(*) FROM outbox_messages WHERE status = 'QUEUED'"))
                    .as("mails that would go out by themselves")
                    .isZero();
            List<String> held = database.texts(HELD);
            assertThat(held).isNotEmpty();
            tell(held.size() + " mails held");
            return held;
        }
    }

    private void playOn(Troupe troupe) {
        troupe.goOn(server, false);
        troupe.awaitSteps(STEPS_AFTER);
        await("mails of after the restore", () -> MailReceived.by(mailServer).count() > 0);
        troupe.expectTheEnd();
        assertThat(troupe.awaitSilence()).isGreaterThanOrEqualTo(STEPS_AFTER);
    }

    private void anAdministratorReleases(List<String> held) {
        var administrator = new HttpPerson(server).signIn(DemoPerson.with("ADMINISTRATOR", server));
        var answer = HtmlForm.on(administrator, "/admin/steps/list", "sendHeld").press("confirm");
        assertThat(answer.leadsTo()).startsWith("/admin/steps/list");
        await(
                "all mails that were held",
                () -> MailReceived.by(mailServer).ids().containsAll(held));
        assertThat(MailReceived.by(mailServer).twice()).isEmpty();
    }

    private void compareAtTheEnd(Troupe troupe) {
        try (var database = new StoppedDatabase(server.data())) {
            assertThat(troupe.compare(database).problems()).isEmpty();
            assertThat(database.texts(HELD)).isEmpty();
        }
    }

    private static void await(String what, BooleanSupplier there) {
        Instant latest = Instant.now().plus(PATIENCE);
        while (!there.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(latest);
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
    }

    private static Path onlyOneIn(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> all = found.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void tell(String line) {
        System.out.println("[backup] " + line);
    }
}
