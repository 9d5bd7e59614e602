package fr.maillon.maintenance.watch;

import fr.maillon.maintenance.backup.Backups;
import fr.maillon.maintenance.backup.CommandFolder;
import fr.maillon.maintenance.backup.Installation;
import fr.maillon.maintenance.backup.NightlyBackups;
import fr.maillon.maintenance.backup.WishedBackups;
import fr.maillon.maintenance.service.BackupSettings;
import fr.maillon.platform.startup.EngineReady;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks every second whether a backup is to be made, one after the other: because a command wishes for it, or because it is
 * night. Begins when the schema is there, because a backup would wait for its migration, and after whatever else
 * the start brings: the data of a demonstration are made in the past.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BackupWatch {

    private static final int LAST = 10_000;
    private static final Logger LOGGER = Logger.getLogger(BackupWatch.class.getName());

    @Inject
    private BackupSettings settings;

    @Inject
    private Clock clock;

    @Resource
    private ManagedScheduledExecutorService threads;

    private @Nullable ScheduledFuture<?> looks;

    /** Begins to look; a setting that makes no sense ends the start. */
    public void begin(@Observes @Priority(LAST) EngineReady ready) {
        Installation installation = settings.installation();
        Backups backups = new Backups(installation, clock);
        CommandFolder commands = installation.commands();
        WishedBackups wished = new WishedBackups(commands, backups::whileRunning);
        Optional<NightlyBackups> nightly = settings.retention()
                .map(retention -> new NightlyBackups(
                        backups::whileRunning, installation.lastBackup(), settings.schedule(), retention, clock));
        try {
            commands.forgetThePast();
        } catch (IOException unreadable) {
            throw new IllegalStateException("The folder of the commands cannot be read", unreadable);
        }
        looks = threads.scheduleWithFixedDelay(() -> look(wished, nightly), 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (looks != null) {
            looks.cancel(false);
        }
    }

    private void look(WishedBackups wished, Optional<NightlyBackups> nightly) {
        try {
            wished.look();
            if (nightly.isPresent()) {
                nightly.get().look();
            }
        } catch (IOException | RuntimeException failed) {
            // the next look tries again
            LOGGER.log(Level.SEVERE, "backups cannot be looked after", failed);
        }
    }
}
