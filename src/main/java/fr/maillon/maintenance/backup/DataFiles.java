package fr.maillon.maintenance.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What an installation keeps beside its database: every file of the data folder, except logs, the wishes of commands, the
 * backups themselves and the folder of Derby, also one that was left behind by a move to PostgreSQL.
 */
final class DataFiles {

    private final FolderTree data;
    private final List<Path> leftOut = new ArrayList<>();

    DataFiles(Installation installation) {
        Path folder = installation.data();
        data = new FolderTree(folder);
        leftOut.add(folder.resolve(Installation.COMMANDS));
        leftOut.add(folder.resolve(Installation.DATABASE));
        leftOut.add(folder.resolve("logs"));
        installation.database().derbyFolder().ifPresent(leftOut::add);
        installation.backups().ifPresent(leftOut::add);
    }

    /** Copies them; a backup that goes into a folder among them is not copied into itself. */
    void copyInto(Path folder, Path backups) throws IOException {
        data.copy(files(backups), folder);
    }

    long size(Path backups) throws IOException {
        return FolderTree.size(files(backups));
    }

    private List<Path> files(Path backups) throws IOException {
        return data.files(path -> leftOut.contains(path)
                || path.equals(backups)
                || path.toString().endsWith(".log"));
    }
}
