package fr.maillon.maintenance.backup;

import fr.maillon.maintenance.CommandFailed;
import fr.maillon.maintenance.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;

/**
 * Makes a backup: one folder with a copy of the database, then the files beside it, a manifest, and the checksums of all.
 * The database comes first, so that a file it names was there before and is copied too. The folder gets its name when it
 * is complete and on the disk; before, nobody takes it for a backup, and if anything fails it is removed.
 */
public final class BackupMaker {

    private final Installation installation;
    private final DatabaseCopy database;
    private final Clock clock;

    BackupMaker(Installation installation, DatabaseCopy database, Clock clock) {
        this.installation = installation;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Makes one.
     *
     * @param folder where it goes, among others
     * @return the backup
     * @throws CommandFailed when it cannot be made; nothing is left of it
     */
    public Path makeIn(Path folder) {
        BackupName name = new BackupName(clock.instant());
        Path backup = folder.resolve(name.toString());
        Path unfinished = folder.resolve(name.whileUnfinished());
        try {
            FolderTree.create(folder);
            mustHaveRoom(folder);
            if (Files.exists(backup) || Files.exists(unfinished)) {
                throw new CommandFailed("There is already a backup of this second: " + backup);
            }
        } catch (IOException | SQLException cannot) {
            throw new CommandFailed("No backup can be made in " + folder + ": " + Reason.of(cannot), cannot);
        }
        try {
            fill(unfinished, name, folder);
            Files.move(unfinished, backup, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | SQLException | RuntimeException failed) {
            removeAfter(failed, unfinished);
            throw new CommandFailed("The backup could not be made in " + folder + ": " + Reason.of(failed), failed);
        }
        return backup;
    }

    private void fill(Path unfinished, BackupName name, Path folder) throws IOException, SQLException {
        FolderTree.create(unfinished);
        DatabaseFacts facts = database.into(unfinished.resolve("database"));
        installation.files().copyInto(unfinished.resolve("files"), folder);
        new Manifest(name.begun(), Manifest.thisApplication(), facts).writeInto(unfinished);
        Checksums.writeInto(unfinished);
        new FolderTree(unfinished).force();
    }

    private void mustHaveRoom(Path folder) throws IOException, SQLException {
        long needed = database.size() + installation.files().size(folder);
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < needed) {
            throw new CommandFailed("There is not enough room in " + folder + ": the backup takes about "
                    + megabytes(needed) + ", " + megabytes(free) + " are free");
        }
    }

    private static String megabytes(long bytes) {
        return (bytes + 999_999) / 1_000_000 + " MB";
    }

    private static void removeAfter(Exception failed, Path unfinished) {
        try {
            new FolderTree(unfinished).remove();
        } catch (IOException stays) {
            failed.addSuppressed(stays);
        }
    }
}
