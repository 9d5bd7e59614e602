package fr.maillon.maintenance.backup;

import fr.maillon.maintenance.CommandFailed;
import fr.maillon.maintenance.backup.CommandFolder.Wish;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The server's side of a command: makes the backups that are wished for. */
public final class WishedBackups {

    private static final Logger LOGGER = Logger.getLogger(WishedBackups.class.getName());

    private final CommandFolder folder;
    private final UnaryOperator<Path> backups;

    /** @param backups makes one in a folder and returns it */
    public WishedBackups(CommandFolder folder, UnaryOperator<Path> backups) {
        this.folder = folder;
        this.backups = backups;
    }

    /** Makes those that wait. */
    public void look() throws IOException {
        for (Wish wish : folder.take()) {
            fulfil(wish);
        }
    }

    private void fulfil(Wish wish) throws IOException {
        boolean done = false;
        String words = "The server failed";
        try {
            words = backups.apply(wish.backups()).toString();
            done = true;
            LOGGER.log(Level.INFO, "backup made: {0}", words);
        } catch (CommandFailed refused) {
            words = String.valueOf(refused.getMessage());
            LOGGER.log(Level.WARNING, "a backup that was asked for could not be made", refused);
        } finally {
            folder.answer(wish, done, words);
        }
    }
}
