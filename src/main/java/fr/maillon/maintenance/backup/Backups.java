package fr.maillon.maintenance.backup;

import fr.maillon.maintenance.CommandFailed;
import fr.maillon.maintenance.Reason;
import fr.maillon.platform.database.MaillonDataSource;
import fr.maillon.platform.database.StoppedDerby;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;

/** Makes the backups of an installation and notes how it went. */
public final class Backups {

    private final Installation installation;
    private final Clock clock;

    public Backups(Installation installation, Clock clock) {
        this.installation = installation;
        this.clock = clock;
    }

    /**
     * Makes a backup of the database that this process has, over a connection of its own. For the server itself, and for
     * PostgreSQL, which anybody may read at any time.
     */
    public Path whileRunning(Path folder) {
        return make(new MaillonDataSource(installation.database()), folder);
    }

    /** Makes a backup of a Derby database that no server has. */
    Path whileStopped(StoppedDerby derby, Path folder) {
        return make(derby.dataSource(), folder);
    }

    private Path make(DataSource database, Path folder) {
        try {
            Path backup = new BackupMaker(installation, copy(database), clock).makeIn(folder);
            installation.lastBackup().succeeded(clock.instant(), backup);
            return backup;
        } catch (CommandFailed failed) {
            noted(failed);
            throw failed;
        } catch (IOException unnoted) {
            throw new CommandFailed("The backup is made, but that cannot be noted: " + Reason.of(unnoted), unnoted);
        }
    }

    private DatabaseCopy copy(DataSource database) {
        if (!installation.database().isDerby()) {
            return new PostgresqlCopy(database);
        }
        return new DerbyCopy(
                database,
                installation
                        .database()
                        .derbyFolder()
                        .orElseThrow(() -> new CommandFailed("A database in memory has no backups")));
    }

    private void noted(CommandFailed failed) {
        try {
            installation.lastBackup().failed(clock.instant(), String.valueOf(failed.getMessage()));
        } catch (IOException unnoted) {
            failed.addSuppressed(unnoted);
        }
    }
}
