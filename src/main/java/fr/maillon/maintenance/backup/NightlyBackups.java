package fr.maillon.maintenance.backup;

import fr.maillon.maintenance.CommandFailed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The backups that the server makes by itself. One that was missed, because the server did not run at that hour, is made when
 * it runs again; the very first one at once. Old ones go only when a new one is there.
 */
public final class NightlyBackups {

    private static final Logger LOGGER = Logger.getLogger(NightlyBackups.class.getName());

    private final UnaryOperator<Path> backups;
    private final LastBackup last;
    private final NightlySchedule schedule;
    private final Retention retention;
    private final Clock clock;
    private @Nullable Instant next;

    /** @param backups makes one in a folder and returns it */
    public NightlyBackups(
            UnaryOperator<Path> backups, LastBackup last, NightlySchedule schedule, Retention retention, Clock clock) {
        this.backups = backups;
        this.last = last;
        this.schedule = schedule;
        this.retention = retention;
        this.clock = clock;
    }

    /** Makes one when it is time. */
    public void look() throws IOException {
        Instant due = next == null ? firstDue() : next;
        next = due;
        if (clock.instant().isBefore(due)) {
            return;
        }
        next = schedule.firstAfter(clock.instant());
        make();
    }

    private Instant firstDue() throws IOException {
        LastBackup.Outcome outcome = last.outcome();
        return schedule.firstAfter(Stream.of(outcome.lastSuccess(), outcome.lastFailure())
                .flatMap(java.util.Optional::stream)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH));
    }

    private void make() {
        try {
            Path backup = backups.apply(retention.folder());
            LOGGER.info(() -> "nightly backup made: " + backup);
        } catch (CommandFailed failed) {
            LOGGER.log(Level.SEVERE, "the nightly backup failed: " + failed.getMessage(), failed);
            return;
        }
        try {
            List<Path> removed = retention.removeOld(clock.instant());
            LOGGER.info(() -> "old backups removed: " + removed.size());
        } catch (IOException stay) {
            LOGGER.log(Level.SEVERE, "old backups cannot be removed from " + retention.folder(), stay);
        }
    }
}
