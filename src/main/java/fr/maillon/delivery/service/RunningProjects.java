package fr.maillon.delivery.service;

import fr.maillon.award.AcceptanceSummary;
import fr.maillon.award.AgreedMilestone;
import fr.maillon.award.AwardApi;
import fr.maillon.delivery.DeliveryApi;
import fr.maillon.delivery.DeliveryStarted;
import fr.maillon.delivery.MilestoneReviewReminded;
import fr.maillon.delivery.MilestoneStatus;
import fr.maillon.delivery.MilestoneSummary;
import fr.maillon.delivery.ProjectSummary;
import fr.maillon.delivery.domain.PlannedMilestone;
import fr.maillon.delivery.domain.Project;
import fr.maillon.delivery.domain.ProjectParties;
import fr.maillon.delivery.domain.ProjectRepository;
import fr.maillon.delivery.domain.SharesSumToTheTotal;
import fr.maillon.directory.DirectoryApi;
import fr.maillon.intake.IntakeApi;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotSummary;
import fr.maillon.lots.LotsApi;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.NotFound;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the workflow and other features ask of delivery. */
@ApplicationService
public class RunningProjects implements DeliveryApi {

    private ProjectRepository projects;
    private AwardApi award;
    private LotsApi lots;
    private IntakeApi intake;
    private DirectoryApi directory;
    private DomainEvents events;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected RunningProjects() {}

    @Inject
    public RunningProjects(
            ProjectRepository projects,
            AwardApi award,
            LotsApi lots,
            IntakeApi intake,
            DirectoryApi directory,
            DomainEvents events,
            Clock clock) {
        this.projects = projects;
        this.award = award;
        this.lots = lots;
        this.intake = intake;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void start(LotId id) {
        var acceptance = award.acceptanceOf(id).orElseThrow(NotFound::new);
        var lot = lots.lot(id);
        var client = directory.client(intake.request(lot.requestId()).client());
        var provider = directory.provider(acceptance.providerId());
        var parties = new ProjectParties(client.id(), client.name(), provider.id(), provider.name());
        projects.add(new Project(lot, parties, planned(lot, acceptance), clock.instant()));
        lots.startDelivery(id);
        events.fire(new DeliveryStarted(id, provider.id()));
    }

    /** The agreed milestones with their shares of what is paid; a bid that names none is delivered in one piece. */
    private List<PlannedMilestone> planned(LotSummary lot, AcceptanceSummary acceptance) {
        var agreed = award.agreedMilestones(acceptance);
        if (agreed.isEmpty()) {
            agreed = List.of(new AgreedMilestone(lot.title(), BigDecimal.valueOf(100)));
        }
        var amounts = SharesSumToTheTotal.of(
                acceptance.total(),
                agreed.stream().map(AgreedMilestone::percent).toList());
        var planned = new ArrayList<PlannedMilestone>();
        for (int i = 0; i < agreed.size(); i++) {
            planned.add(
                    new PlannedMilestone(agreed.get(i).title(), agreed.get(i).percent(), amounts.get(i)));
        }
        return planned;
    }

    @Override
    public Optional<ProjectSummary> projectOf(LotId lot) {
        return projects.ofLot(lot).map(Project::summary);
    }

    @Override
    public List<MilestoneSummary> milestonesOf(LotId lot) {
        return projects.ofLot(lot).map(MilestonePictures::of).orElse(List.of());
    }

    @Override
    public void remindReview(LotId lot) {
        var project = projects.ofLot(lot).orElseThrow(NotFound::new);
        project.current()
                .filter(milestone -> milestone.status() == MilestoneStatus.DELIVERED)
                .ifPresent(milestone -> events.fire(new MilestoneReviewReminded(lot, milestone.id())));
    }
}
