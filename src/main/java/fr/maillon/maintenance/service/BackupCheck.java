package fr.maillon.maintenance.service;

import fr.maillon.maintenance.backup.LastBackup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells how old the last backup is and whether one failed since. People may come all the same: always up. */
@Readiness
@ApplicationScoped
public class BackupCheck implements HealthCheck {

    private static final Logger LOGGER = Logger.getLogger(BackupCheck.class.getName());

    private BackupSettings settings;
    private Clock clock;

    protected BackupCheck() {}

    @Inject
    public BackupCheck(BackupSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("backup")
                .up()
                .withData("nightly", settings.retention().isPresent());
        try {
            LastBackup.Outcome outcome = settings.installation().lastBackup().outcome();
            return answer.withData(
                            "ageInHours",
                            outcome.lastSuccess().map(this::hoursSince).orElse("never"))
                    .withData("failed", outcome.lastFailure().isPresent())
                    .build();
        } catch (IOException unreadable) {
            LOGGER.log(Level.SEVERE, "it cannot be read how backups went", unreadable);
            return answer.withData("ageInHours", "unknown").build();
        }
    }

    private String hoursSince(java.time.Instant moment) {
        return String.valueOf(Duration.between(moment, clock.instant()).toHours());
    }
}
