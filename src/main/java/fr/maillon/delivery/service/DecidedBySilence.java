package fr.maillon.delivery.service;

import fr.maillon.delivery.domain.MilestoneDelivery;
import fr.maillon.delivery.domain.Project;
import fr.maillon.intake.IntakeApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * From when a coordinator may decide on a delivered milestone: once the client has been silent as long as the request's
 * times say.
 */
@ApplicationScoped
class DecidedBySilence {

    private IntakeApi intake;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected DecidedBySilence() {}

    @Inject
    DecidedBySilence(IntakeApi intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    Instant from(Project project, MilestoneDelivery delivery) {
        var times = intake.times(project.requestId());
        return delivery.deliveredAt().plus(Duration.ofDays(times.milestoneEscalation()));
    }

    boolean isAllowed(Project project, MilestoneDelivery delivery) {
        return !clock.instant().isBefore(from(project, delivery));
    }
}
