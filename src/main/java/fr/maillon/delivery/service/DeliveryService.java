package fr.maillon.delivery.service;

import fr.maillon.delivery.LotDelivered;
import fr.maillon.delivery.MilestoneDecided;
import fr.maillon.delivery.MilestoneDelivered;
import fr.maillon.delivery.MilestoneId;
import fr.maillon.delivery.MilestoneStatus;
import fr.maillon.delivery.domain.Decision;
import fr.maillon.delivery.domain.Milestone;
import fr.maillon.delivery.domain.MilestoneDelivery;
import fr.maillon.delivery.domain.Project;
import fr.maillon.identity.CurrentUser;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.LotsApi;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;

/** Milestones are delivered by the provider and decided by the client, or by a coordinator in the client's silence. */
@ApplicationService
public class DeliveryService {

    private Projects projects;
    private DecidedBySilence silence;
    private LotsApi lots;
    private CurrentUser currentUser;
    private DomainEvents events;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected DeliveryService() {}

    @Inject
    public DeliveryService(
            Projects projects,
            DecidedBySilence silence,
            LotsApi lots,
            CurrentUser currentUser,
            DomainEvents events,
            Clock clock) {
        this.projects = projects;
        this.silence = silence;
        this.lots = lots;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The provider delivers the current milestone; asked again for the same delivery, nothing more happens.
     *
     * @throws Refused when it is not the current milestone, it waits for the client, or the link is none of the web
     * @throws Stale when another delivery was made meanwhile
     */
    public void deliver(@Valid DeliverMilestone command) {
        var project = projects.ofProvider(currentUser.viewer(), command.lotId());
        var link = WebAddress.checked(command.link());
        if (alreadyDelivered(project, command, link)) {
            return;
        }
        mustBeInDelivery(project);
        if (milestone(project, command.milestoneId()).deliveries() + 1 != command.delivery()) {
            throw new Stale();
        }
        project.deliver(command.milestoneId(), command.note(), link, clock.instant());
        events.fire(new MilestoneDelivered(project.lotId(), command.milestoneId(), project.providerId()));
    }

    /**
     * The client accepts a delivered milestone or sends it back.
     *
     * @throws Refused when it is not delivered, was decided already, or is sent back without a remark
     * @throws Stale when another delivery was made meanwhile
     */
    public void review(@Valid DecideMilestone command) {
        var viewer = currentUser.viewer();
        decide(projects.ofClient(viewer, command.lotId()), command, false);
    }

    /**
     * A coordinator decides in the client's place.
     *
     * @throws Refused as {@link #review}, and while the client still has time to answer
     */
    public void decideInSilence(@Valid DecideMilestone command) {
        var project = projects.ofCoordinator(currentUser.viewer(), command.lotId());
        var last = lastDelivery(project, command.milestoneId());
        if (!silence.isAllowed(project, last)) {
            throw new Refused("decideMilestone.tooEarly", silence.from(project, last));
        }
        decide(project, command, true);
    }

    private void decide(Project project, DecideMilestone command, boolean bySilence) {
        var decision = new Decision(command.accepted(), command.remark(), bySilence);
        var last = lastDelivery(project, command.milestoneId());
        if (last.number() != command.delivery()) {
            throw new Stale();
        }
        if (last.wasDecidedAs(decision)) {
            return;
        }
        mustBeInDelivery(project);
        project.decide(command.milestoneId(), decision, currentUser.viewer().account(), clock.instant());
        if (project.isDelivered()) {
            lots.deliver(project.lotId());
            events.fire(new LotDelivered(project.lotId(), project.providerId()));
        }
        events.fire(new MilestoneDecided(
                project.lotId(),
                command.milestoneId(),
                project.providerId(),
                decision.accepted(),
                !project.isDelivered(),
                decision.remark()));
    }

    private static boolean alreadyDelivered(Project project, DeliverMilestone command, String link) {
        var milestone = milestone(project, command.milestoneId());
        return milestone.deliveries() == command.delivery()
                && milestone.status() == MilestoneStatus.DELIVERED
                && lastDelivery(project, command.milestoneId()).says(command.note(), link);
    }

    private static Milestone milestone(Project project, MilestoneId id) {
        return project.milestone(id).orElseThrow(NotFound::new);
    }

    private static MilestoneDelivery lastDelivery(Project project, MilestoneId id) {
        milestone(project, id);
        return project.lastDeliveryOf(id).orElseThrow(() -> new Refused("reviewMilestone.notDelivered"));
    }

    private void mustBeInDelivery(Project project) {
        var status = lots.lot(project.lotId()).status();
        if (status == LotStatus.CANCELLED) {
            throw new Refused("project.cancelled");
        }
        if (status != LotStatus.IN_DELIVERY) {
            throw new Refused("project.ended");
        }
    }
}
