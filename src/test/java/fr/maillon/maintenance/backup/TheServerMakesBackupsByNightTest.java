package fr.maillon.maintenance.backup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.maintenance.CommandFailed;
import fr.maillon.shared.StoppedClock;
import fr.maillon.shared.Zones;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clock that the test moves, a server that looks; half past two in Paris is half past one in UTC. */
class TheServerMakesBackupsByNightTest {

    private static final int KEPT = 2;

    @TempDir
    Path temporary;

    private final StoppedClock clock = new StoppedClock(Instant.parse("2026-11-26T12:00:00Z"));
    private Path folder;
    private LastBackup last;
    private boolean diskIsFull;
    private NightlyBackups nightly;

    @BeforeEach
    void a_server() {
        folder = temporary.resolve("backups");
        last = new LastBackup(temporary.resolve("commands"));
        startTheServer();
    }

    @Test
    void the_first_backup_is_made_at_once() throws IOException {
        nightly.look();

        assertThat(made()).containsExactly("maillon-20261126T120000Z");
    }

    @Test
    void until_the_night_there_is_no_other() throws IOException {
        nightly.look();
        clock.moveTo(Instant.parse("2026-11-27T01:29:59Z"));
        nightly.look();

        assertThat(made()).hasSize(1);
    }

    @Test
    void at_the_hour_there_is_one_however_often_the_server_looks() throws IOException {
        nightly.look();
        clock.moveTo(Instant.parse("2026-11-27T01:30:00Z"));
        nightly.look();
        nightly.look();
        clock.moveTo(Instant.parse("2026-11-27T01:30:01Z"));
        nightly.look();

        assertThat(made()).containsExactly("maillon-20261126T120000Z", "maillon-20261127T013000Z");
    }

    @Test
    void a_night_that_was_missed_is_made_up_for_at_the_next_start() throws IOException {
        nightly.look();
        clock.moveTo(Instant.parse("2026-11-27T08:00:00Z"));
        startTheServer();
        nightly.look();

        assertThat(made()).contains("maillon-20261127T080000Z");
    }

    @Test
    void a_server_that_is_started_again_on_the_same_day_makes_none() throws IOException {
        nightly.look();
        clock.moveTo(Instant.parse("2026-11-26T20:00:00Z"));
        startTheServer();
        nightly.look();

        assertThat(made()).hasSize(1);
    }

    @Test
    void many_nights_missed_are_one_backup() throws IOException {
        nightly.look();
        clock.moveTo(Instant.parse("2026-12-20T08:00:00Z"));
        nightly.look();
        nightly.look();

        assertThat(made()).hasSize(2);
    }

    @Test
    void old_ones_go_when_a_new_one_is_there() throws IOException {
        eachNight(KEPT + 2);

        assertThat(made()).containsExactly("maillon-20261128T013000Z", "maillon-20261129T013000Z");
    }

    @Test
    void while_new_ones_fail_old_ones_stay_and_it_is_known() throws IOException {
        eachNight(KEPT);
        var before = made();
        diskIsFull = true;
        clock.moveTo(Instant.parse("2026-12-24T01:30:00Z"));
        nightly.look();

        assertThat(made()).isEqualTo(before);
        assertThat(last.outcome().failure()).isEqualTo("The disk is full");
        assertThat(last.outcome().lastSuccess()).hasValue(Instant.parse("2026-11-27T01:30:00Z"));
    }

    @Test
    void after_a_failure_the_next_night_is_tried_and_the_failure_is_forgotten() throws IOException {
        diskIsFull = true;
        nightly.look();
        diskIsFull = false;
        nightly.look();
        assertThat(made()).isEmpty();
        clock.moveTo(Instant.parse("2026-11-27T01:30:00Z"));
        nightly.look();

        assertThat(made()).hasSize(1);
        assertThat(last.outcome().lastFailure()).isEmpty();
    }

    private void eachNight(int times) throws IOException {
        nightly.look();
        Instant night = Instant.parse("2026-11-27T01:30:00Z");
        for (int i = 1; i < times; i++) {
            clock.moveTo(night);
            nightly.look();
            night = night.plus(Duration.ofDays(1));
        }
    }

    private void startTheServer() {
        nightly = new NightlyBackups(
                this::make,
                last,
                new NightlySchedule(LocalTime.of(2, 30), Zones.PARIS),
                new Retention(folder, KEPT),
                clock);
    }

    private Path make(Path where) {
        try {
            if (diskIsFull) {
                last.failed(clock.instant(), "The disk is full");
                throw new CommandFailed("The disk is full");
            }
            Path backup = Files.createDirectories(where.resolve(new BackupName(clock.instant()).toString()));
            last.succeeded(clock.instant(), backup);
            return backup;
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private List<String> made() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
