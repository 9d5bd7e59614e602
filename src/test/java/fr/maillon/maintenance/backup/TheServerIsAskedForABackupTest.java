package fr.maillon.maintenance.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.maintenance.CommandFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command and a server that share nothing but a folder. */
class TheServerIsAskedForABackupTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Path BACKUPS = Path.of("/backups");
    private static final Path MADE = BACKUPS.resolve("maillon-20261126T013000Z");

    @TempDir
    Path data;

    private final ExecutorService threads = Executors.newSingleThreadExecutor();

    @AfterEach
    void nobody_works_on() {
        threads.shutdownNow();
    }

    @Test
    void the_command_hears_which_backup_was_made() throws Exception {
        Future<Path> command = command(PATIENCE);
        List<Path> asked = new ArrayList<>();

        serve(folder -> {
            asked.add(folder);
            return MADE;
        });

        assertThat(command.get()).isEqualTo(MADE);
        assertThat(asked).containsExactly(BACKUPS);
        assertThat(folder()).isEmptyDirectory();
    }

    @Test
    void the_command_hears_why_none_was_made() throws Exception {
        Future<Path> command = command(PATIENCE);

        serve(folder -> {
            throw new CommandFailed("There is not enough room");
        });

        assertThatThrownBy(command::get).hasRootCauseMessage("There is not enough room");
    }

    @Test
    void a_server_that_fails_in_an_unforeseen_way_answers_too() throws Exception {
        Future<Path> command = command(PATIENCE);

        assertThatThrownBy(() -> serve(folder -> {
                    throw new IllegalStateException("a fault");
                }))
                .hasMessage("a fault");

        assertThatThrownBy(command::get).hasRootCauseMessage("The server failed");
    }

    @Test
    void when_nobody_answers_the_wish_is_taken_back() {
        assertThatThrownBy(() -> command(Duration.ofMillis(300)).get())
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseInstanceOf(CommandFailed.class)
                .hasMessageContaining("does not answer");
        assertThat(folder()).isEmptyDirectory();
    }

    @Test
    void when_the_server_ends_in_the_middle_the_command_does_not_wait_for_ever() throws Exception {
        Future<Path> command = command(PATIENCE);
        awaitFileEndingWith(".wish");
        new CommandFolder(folder()).take();

        new CommandFolder(folder()).forgetThePast();

        assertThatThrownBy(command::get).hasRootCauseMessage("The server ended before the backup was made");
    }

    private Future<Path> command(Duration patience) {
        return threads.submit(() -> new AskedServer(new CommandFolder(folder()), patience, patience).backupIn(BACKUPS));
    }

    private void serve(UnaryOperator<Path> backups) throws IOException {
        awaitFileEndingWith(".wish");
        new WishedBackups(new CommandFolder(folder()), backups).look();
    }

    private Path folder() {
        return data.resolve("commands");
    }

    private void awaitFileEndingWith(String end) throws IOException {
        long begun = System.nanoTime();
        while (!isThere(end)) {
            assertThat(System.nanoTime() - begun).as("a file " + end).isLessThan(PATIENCE.toNanos());
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private boolean isThere(String end) throws IOException {
        if (!Files.exists(folder())) {
            return false;
        }
        try (var files = Files.list(folder())) {
            return files.anyMatch(file -> file.toString().endsWith(end));
        }
    }
}
