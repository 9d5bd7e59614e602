package fr.maillon.maintenance.backup;

import fr.maillon.platform.database.DatabaseAddress;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where an installation has what it keeps.
 *
 * @param data the folder of its files, {@code MAILLON_DATA}
 * @param database its database
 * @param backups where its backups go when nothing else is said, {@code MAILLON_BACKUP_FOLDER}
 */
public record Installation(Path data, DatabaseAddress database, Optional<Path> backups) {

    /** What is no part of a backup: the wishes of commands, and what became of them. */
    static final String COMMANDS = "commands";

    /** Where Derby lies unless it is said otherwise. */
    static final String DATABASE = "database";

    public Installation {
        data = absolute(data);
        backups = backups.map(Installation::absolute);
    }

    /** The one that the environment of this process names, as a server started here would. */
    public static Installation inForce() {
        return new Installation(
                Path.of(setting("maillon.data").orElse("data")),
                DatabaseAddress.inForce(),
                setting("maillon.backup.folder").map(Path::of));
    }

    private static Optional<String> setting(String name) {
        String variable = System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'));
        return Optional.ofNullable(System.getProperty(name, variable)).filter(value -> !value.isBlank());
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** Where commands and the server find each other. */
    public CommandFolder commands() {
        return new CommandFolder(data.resolve(COMMANDS));
    }

    /** How the last backup went. */
    public LastBackup lastBackup() {
        return new LastBackup(data.resolve(COMMANDS));
    }

    /** What there is to keep beside the database. */
    DataFiles files() {
        return new DataFiles(this);
    }
}
