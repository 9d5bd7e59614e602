package fr.maillon.maintenance.service;

import fr.maillon.maintenance.backup.Installation;
import fr.maillon.maintenance.backup.NightlySchedule;
import fr.maillon.maintenance.backup.Retention;
import fr.maillon.platform.config.Settings;
import fr.maillon.platform.database.DatabaseAddress;
import fr.maillon.shared.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an installation sets about its backups; without {@code MAILLON_BACKUP_FOLDER} none are made by night. */
@ApplicationScoped
public class BackupSettings {

    private final Path data;
    private final Optional<Path> folder;
    private final String hour;
    private final int keep;

    protected BackupSettings() {
        this(Path.of(""), Optional.empty(), "", 1);
    }

    @Inject
    public BackupSettings(
            Settings settings,
            @ConfigProperty(name = "maillon.backup.folder") Optional<String> folder,
            @ConfigProperty(name = "maillon.backup.at", defaultValue = "02:30") String hour,
            @ConfigProperty(name = "maillon.backup.keep", defaultValue = "14") int keep) {
        this(settings.dataFolder(), folder.map(Path::of), hour, keep);
    }

    private BackupSettings(Path data, Optional<Path> folder, String hour, int keep) {
        this.data = data;
        this.folder = folder;
        this.hour = hour;
        this.keep = keep;
    }

    /** This installation, with the database that the server has. */
    public Installation installation() {
        return new Installation(data, DatabaseAddress.inForce(), folder);
    }

    /** Which backups stay, and where; empty when none are made by night. */
    public Optional<Retention> retention() {
        return installation().backups().map(backups -> new Retention(backups, keep));
    }

    /** @throws IllegalArgumentException when the hour is none */
    public NightlySchedule schedule() {
        try {
            return new NightlySchedule(LocalTime.parse(hour), Zones.PARIS);
        } catch (DateTimeParseException none) {
            throw new IllegalArgumentException("MAILLON_BACKUP_AT must be an hour like 02:30, not " + hour, none);
        }
    }
}
