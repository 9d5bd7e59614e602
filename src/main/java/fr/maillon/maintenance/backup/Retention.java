package fr.maillon.maintenance.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which backups of a folder stay: the newest ones. What a process left unfinished that ended in the middle goes after a
 * day. Whatever is called otherwise is not ours and stays.
 *
 * @param folder where the backups are
 * @param keep how many stay
 */
public record Retention(Path folder, int keep) {

    private static final Duration SURELY_DEAD = Duration.ofDays(1);

    public Retention {
        if (keep < 1) {
            throw new IllegalArgumentException("MAILLON_BACKUP_KEEP must be 1 or more, not " + keep);
        }
    }

    /** Removes what need not stay; returns what was removed. */
    public List<Path> removeOld(Instant now) throws IOException {
        List<Path> removed = new ArrayList<>();
        List<Path> newestFirst = folders().stream()
                .filter(backup -> nameOf(backup).isPresent())
                .sorted(Comparator.comparing((Path backup) -> nameOf(backup).orElseThrow())
                        .reversed())
                .toList();
        removed.addAll(newestFirst.subList(Math.min(keep, newestFirst.size()), newestFirst.size()));
        folders().stream().filter(backup -> isDead(backup, now)).forEach(removed::add);
        for (Path old : removed) {
            new FolderTree(old).remove();
        }
        return removed;
    }

    private static boolean isDead(Path unfinished, Instant now) {
        return BackupName.ofUnfinished(unfinished.getFileName().toString())
                .filter(name -> name.begun().plus(SURELY_DEAD).isBefore(now))
                .isPresent();
    }

    private static Optional<BackupName> nameOf(Path backup) {
        return BackupName.of(backup.getFileName().toString());
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isDirectory).toList();
        }
    }
}
