package fr.maillon.maintenance.web;

import fr.maillon.maintenance.service.BackupStatus;
import fr.maillon.maintenance.service.BackupStatusService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An administrator sees how old the last backup is, and whether one failed. */
@Named
@RequestScoped
public class BackupsBacking {

    @Inject
    private BackupStatusService backups;

    private BackupStatus status;

    public BackupStatus getStatus() {
        if (status == null) {
            status = backups.status();
        }
        return status;
    }
}
