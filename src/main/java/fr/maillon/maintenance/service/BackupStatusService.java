package fr.maillon.maintenance.service;

import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.maintenance.backup.LastBackup;
import fr.maillon.shared.ApplicationService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Tells an administrator how the backups go. */
@ApplicationService
public class BackupStatusService {

    private BackupSettings settings;
    private CurrentUser currentUser;

    protected BackupStatusService() {}

    @Inject
    public BackupStatusService(BackupSettings settings, CurrentUser currentUser) {
        this.settings = settings;
        this.currentUser = currentUser;
    }

    /** @throws fr.maillon.shared.NotFound for everybody but administrators */
    public BackupStatus status() {
        currentUser.viewer().mustBe(Role.ADMINISTRATOR);
        try {
            LastBackup.Outcome outcome = settings.installation().lastBackup().outcome();
            var retention = settings.retention();
            return new BackupStatus(
                    retention.isPresent(),
                    retention.map(kept -> kept.folder().toString()).orElse(""),
                    settings.schedule().hour().toString(),
                    retention.map(kept -> kept.keep()).orElse(0),
                    outcome.succeeded(),
                    outcome.where(),
                    outcome.failed(),
                    outcome.failure());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
