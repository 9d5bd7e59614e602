package fr.maillon.maintenance.backup;

import fr.maillon.maintenance.CommandFailed;
import fr.maillon.maintenance.Reason;
import fr.maillon.maintenance.backup.CommandFolder.Answer;
import fr.maillon.maintenance.backup.CommandFolder.Progress;
import fr.maillon.maintenance.backup.CommandFolder.Wish;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** A command that needs the running server, and waits for its answer. */
final class AskedServer {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final CommandFolder folder;
    private final Duration patienceForTaking;
    private final Duration patienceForDoing;

    AskedServer(CommandFolder folder) {
        this(folder, Duration.ofSeconds(30), Duration.ofHours(2));
    }

    AskedServer(CommandFolder folder, Duration patienceForTaking, Duration patienceForDoing) {
        this.folder = folder;
        this.patienceForTaking = patienceForTaking;
        this.patienceForDoing = patienceForDoing;
    }

    /**
     * Has the server make a backup in a folder.
     *
     * @return the backup
     * @throws CommandFailed in the words of the server when it failed, in ours when there is no answer
     */
    Path backupIn(Path backups) {
        try {
            Wish wish = folder.wish(backups);
            awaitTaking(wish);
            Answer answer = awaited(wish);
            if (!answer.done()) {
                throw new CommandFailed(answer.words());
            }
            return Path.of(answer.words());
        } catch (IOException cannot) {
            throw new CommandFailed("The server cannot be asked for a backup: " + Reason.of(cannot), cannot);
        }
    }

    private void awaitTaking(Wish wish) throws IOException {
        long begun = System.nanoTime();
        while (folder.progress(wish) == Progress.WAITS) {
            if (isOver(begun, patienceForTaking) && folder.withdraw(wish)) {
                throw new CommandFailed("A server has the database, but does not answer within "
                        + patienceForTaking.toSeconds() + " s: does it have the same MAILLON_DATA, and is it ready?");
            }
            pause();
        }
    }

    private Answer awaited(Wish wish) throws IOException {
        long begun = System.nanoTime();
        while (true) {
            // looked at before the answer: the server answers first, then lets the wish go
            Progress progress = folder.progress(wish);
            Optional<Answer> answer = folder.answer(wish);
            if (answer.isPresent()) {
                return answer.get();
            }
            if (progress == Progress.GONE) {
                throw new CommandFailed("The server ended before the backup was made");
            }
            if (isOver(begun, patienceForDoing)) {
                throw new CommandFailed("The server has not made the backup within " + patienceForDoing.toMinutes()
                        + " minutes; it may still do so");
            }
            pause();
        }
    }

    private static boolean isOver(long begun, Duration patience) {
        return System.nanoTime() - begun > patience.toNanos();
    }

    private static void pause() {
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
}
