package fr.maillon.maintenance.backup;

import fr.maillon.maintenance.Command;
import fr.maillon.maintenance.CommandFailed;
import fr.maillon.maintenance.Reason;
import fr.maillon.maintenance.WrongUsage;
import fr.maillon.platform.database.StoppedDerby;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes a backup, whether or not the server runs. A Derby database belongs to the one process that opened it: when that is a
 * server, the server is asked; when nobody has it, the command opens it itself, and no server can start meanwhile.
 */
public final class BackupCommand implements Command {

    private final Installation installation;
    private final Backups backups;

    public BackupCommand(Installation installation, Clock clock) {
        this.installation = installation;
        this.backups = new Backups(installation, clock);
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String arguments() {
        return "[<folder>]";
    }

    @Override
    public String purpose() {
        return "makes a backup in the folder, or in MAILLON_BACKUP_FOLDER; the server may run";
    }

    @Override
    public void run(List<String> arguments, Consumer<String> told) {
        Path backup = make(folder(arguments), told);
        try {
            Manifest manifest = Manifest.of(backup);
            told.accept("The backup is complete: " + backup);
            told.accept(manifest.inWords());
        } catch (IOException unreadable) {
            throw new CommandFailed("The backup cannot be read: " + Reason.of(unreadable), unreadable);
        }
    }

    private Path folder(List<String> arguments) {
        if (arguments.size() > 1 || arguments.stream().anyMatch(argument -> argument.startsWith("-"))) {
            throw new WrongUsage("One folder can be named, nothing else");
        }
        return arguments.stream()
                .findFirst()
                .map(folder -> Path.of(folder).toAbsolutePath().normalize())
                .or(installation::backups)
                .orElseThrow(() -> new WrongUsage("Where to? Name a folder, or set MAILLON_BACKUP_FOLDER"));
    }

    private Path make(Path folder, Consumer<String> told) {
        if (!installation.database().isDerby()) {
            return backups.whileRunning(folder);
        }
        try (StoppedDerby derby = StoppedDerby.take(installation.database())) {
            told.accept("No server has the database; it is opened for the time of the backup");
            return backups.whileStopped(derby, folder);
        } catch (StoppedDerby.CannotBeTaken cannot) {
            if (!cannot.isInUse()) {
                throw new CommandFailed(String.valueOf(cannot.getMessage()));
            }
            told.accept("The server has the database and is asked for the backup");
            return new AskedServer(installation.commands()).backupIn(folder);
        }
    }
}
