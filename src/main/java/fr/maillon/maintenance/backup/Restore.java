package fr.maillon.maintenance.backup;

import fr.maillon.maintenance.CommandFailed;
import fr.maillon.maintenance.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Restores a backup where nothing is: an empty data folder and, for PostgreSQL, an empty database. First all is looked at,
 * then written; whatever fails, nothing is left of it. A database of an older version is brought up to date by the server
 * that starts next.
 */
final class Restore {

    /** What a file system itself puts into a folder on which it is mounted. */
    private static final String OF_THE_FILE_SYSTEM = "lost+found";

    private static final int FIRST = 3;

    private final Installation installation;
    private final DatabaseTarget target;
    private final MailsThatWaited mails;

    Restore(Installation installation, DatabaseTarget target, MailsThatWaited mails) {
        this.installation = installation;
        this.target = target;
        this.mails = mails;
    }

    /** What was restored, and how many mails are held. */
    record Restored(Manifest manifest, int held) {}

    /**
     * Restores a backup.
     *
     * @throws CommandFailed when it cannot or must not be; nothing is changed then
     */
    Restored from(Path backup) {
        Manifest manifest = looked(backup);
        target.mustBeEmpty();
        Path data = installation.data();
        try {
            FolderTree.create(data);
            mustBeEmpty(data);
            mustHaveRoom(data, backup);
        } catch (IOException cannot) {
            throw new CommandFailed("Nothing can be restored into " + data + ": " + Reason.of(cannot), cannot);
        }
        try {
            int held = target.fill(backup.resolve("database"), manifest.database(), mails);
            FolderTree files = new FolderTree(backup.resolve("files"));
            files.copy(files.files(), data);
            new FolderTree(data).force();
            return new Restored(manifest, held);
        } catch (IOException | SQLException | RuntimeException failed) {
            undo(failed);
            throw new CommandFailed("The backup could not be restored: " + Reason.of(failed), failed);
        }
    }

    private Manifest looked(Path backup) {
        try {
            if (!Files.isRegularFile(backup.resolve(Manifest.FILE))
                    || !Files.isRegularFile(backup.resolve(Checksums.FILE))) {
                throw new CommandFailed("There is no complete backup in " + backup);
            }
            List<String> problems = Checksums.problems(backup);
            if (!problems.isEmpty()) {
                throw new CommandFailed("The backup was damaged: "
                        + String.join(", ", problems.subList(0, Math.min(FIRST, problems.size())))
                        + (problems.size() > FIRST ? ", and " + (problems.size() - FIRST) + " more" : ""));
            }
            Manifest manifest = Manifest.of(backup);
            boolean derby = installation.database().isDerby();
            if (manifest.database().isDerby() != derby) {
                throw new CommandFailed(
                        "The backup is of " + manifest.database().kind() + ", but MAILLON_DATABASE_URL leads to "
                                + installation.database());
            }
            return manifest;
        } catch (IOException unreadable) {
            throw new CommandFailed(
                    "The backup in " + backup + " cannot be read: " + Reason.of(unreadable), unreadable);
        }
    }

    private static void mustBeEmpty(Path data) throws IOException {
        try (Stream<Path> found = Files.list(data)) {
            found.filter(file -> !file.endsWith(OF_THE_FILE_SYSTEM)).findFirst().ifPresent(file -> {
                throw new CommandFailed("There is already something in " + data + ", " + file.getFileName()
                        + ": a backup is restored only where nothing is; move it away first");
            });
        }
    }

    private static void mustHaveRoom(Path data, Path backup) throws IOException {
        long needed = FolderTree.size(new FolderTree(backup).files());
        if (Files.getFileStore(data).getUsableSpace() < needed) {
            throw new CommandFailed("There is not enough room in " + data + " for " + needed + " bytes");
        }
    }

    private void undo(Exception failed) {
        try {
            target.empty();
            try (Stream<Path> found = Files.list(installation.data())) {
                for (Path file :
                        found.filter(file -> !file.endsWith(OF_THE_FILE_SYSTEM)).toList()) {
                    new FolderTree(file).remove();
                }
            }
        } catch (IOException | RuntimeException stays) {
            failed.addSuppressed(stays);
        }
    }
}
