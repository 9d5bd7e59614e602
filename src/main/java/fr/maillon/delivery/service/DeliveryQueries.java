package fr.maillon.delivery.service;

import fr.maillon.award.AwardApi;
import fr.maillon.bidding.BiddingApi;
import fr.maillon.delivery.MilestoneStatus;
import fr.maillon.delivery.domain.Milestone;
import fr.maillon.delivery.domain.MilestoneDelivery;
import fr.maillon.delivery.domain.MilestonePlace;
import fr.maillon.delivery.domain.Project;
import fr.maillon.delivery.domain.ProjectRepository;
import fr.maillon.directory.ClientSummary;
import fr.maillon.directory.DirectoryApi;
import fr.maillon.directory.ProviderSummary;
import fr.maillon.identity.Viewer;
import fr.maillon.intake.IntakeApi;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotsApi;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.NotFound;
import fr.maillon.territory.CommuneSummary;
import fr.maillon.territory.TerritoryApi;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What people see of their projects. */
@ApplicationService
public class DeliveryQueries {

    private Projects projects;
    private ProjectRepository repository;
    private DecidedBySilence silence;
    private AwardApi award;
    private BiddingApi bidding;
    private LotsApi lots;
    private IntakeApi intake;
    private DirectoryApi directory;
    private TerritoryApi territory;

    @SuppressWarnings("NullAway.Init")
    protected DeliveryQueries() {}

    @Inject
    public DeliveryQueries(
            Projects projects,
            ProjectRepository repository,
            DecidedBySilence silence,
            AwardApi award,
            BiddingApi bidding,
            LotsApi lots,
            IntakeApi intake,
            DirectoryApi directory,
            TerritoryApi territory) {
        this.projects = projects;
        this.repository = repository;
        this.silence = silence;
        this.award = award;
        this.bidding = bidding;
        this.lots = lots;
        this.intake = intake;
        this.directory = directory;
        this.territory = territory;
    }

    /** The provider's own projects, newest first. */
    public List<ProjectRow> projectsOfProvider(Viewer viewer) {
        var provider = projects.provider(viewer);
        return rows(repository.milestonesOfProvider(provider.id()));
    }

    /**
     * @throws NotFound when the viewer is not the provider who works on it
     */
    public ProjectPage forProvider(Viewer viewer, LotId lot) {
        return page(projects.ofProvider(viewer, lot));
    }

    /**
     * @throws NotFound when the viewer is not the client it is done for
     */
    public ProjectPage forClient(Viewer viewer, LotId lot) {
        return page(projects.ofClient(viewer, lot));
    }

    /**
     * @throws NotFound when the viewer does not coordinate its territory
     */
    public ProjectPage forCoordinator(Viewer viewer, LotId lot) {
        return page(projects.ofCoordinator(viewer, lot));
    }

    private ProjectPage page(Project project) {
        var acceptance = award.acceptanceOf(project.lotId()).orElseThrow(NotFound::new);
        var request = intake.request(project.requestId());
        var waiting = project.current()
                .filter(milestone -> milestone.status() == MilestoneStatus.DELIVERED)
                .flatMap(milestone -> project.lastDeliveryOf(milestone.id()));
        return new ProjectPage(
                lots.lot(project.lotId()),
                request.reference(),
                request.title(),
                acceptance,
                contact(directory.client(project.clientId())),
                contact(directory.provider(project.providerId())),
                bidding.openedBid(acceptance.bidId()).paymentTerms(),
                project.startedAt(),
                project.deliveredAt(),
                project.milestones().stream().map(one -> row(project, one)).toList(),
                waiting.map(delivery -> silence.from(project, delivery)).orElse(null),
                waiting.map(delivery -> silence.isAllowed(project, delivery)).orElse(false));
    }

    private static MilestoneRow row(Project project, Milestone milestone) {
        return new MilestoneRow(
                MilestonePictures.summary(project, milestone),
                project.deliveriesOf(milestone.id()).stream()
                        .map(DeliveryQueries::row)
                        .toList(),
                project.current().filter(current -> current == milestone).isPresent());
    }

    private static DeliveryRow row(MilestoneDelivery delivery) {
        return new DeliveryRow(
                delivery.number(),
                delivery.note(),
                delivery.link(),
                delivery.deliveredAt(),
                delivery.decidedAt(),
                delivery.accepted(),
                delivery.isBySilence(),
                delivery.remark());
    }

    private List<ProjectRow> rows(List<MilestonePlace> places) {
        var byLot = places.stream()
                .collect(Collectors.groupingBy(MilestonePlace::lotId, LinkedHashMap::new, Collectors.toList()));
        if (byLot.isEmpty()) {
            return List.of();
        }
        var unfinished = lots.unfinished(byLot.keySet().stream().map(LotId::new).toList());
        return byLot.values().stream()
                .map(milestones -> row(milestones, unfinished))
                .toList();
    }

    private static ProjectRow row(List<MilestonePlace> milestones, Set<LotId> unfinished) {
        var first = milestones.get(0);
        var current = milestones.stream()
                .filter(milestone -> milestone.status() != MilestoneStatus.ACCEPTED)
                .findFirst();
        return new ProjectRow(
                first.lotId(),
                first.lotReference(),
                first.lotTitle(),
                first.clientName(),
                first.startedAt(),
                first.deliveredAt(),
                (int) milestones.stream()
                        .filter(milestone -> milestone.status() == MilestoneStatus.ACCEPTED)
                        .count(),
                milestones.size(),
                current.map(MilestonePlace::title).orElse(""),
                current.map(MilestonePlace::status).orElse(null),
                unfinished.contains(new LotId(first.lotId())));
    }

    private Contact contact(ClientSummary client) {
        return new Contact(
                client.name(),
                client.contactName(),
                client.email().value(),
                client.phone(),
                commune(client.inseeCode()));
    }

    private Contact contact(ProviderSummary provider) {
        return new Contact(
                provider.name(),
                provider.contactName(),
                provider.email().value(),
                provider.phone(),
                commune(provider.inseeCode()));
    }

    private String commune(String inseeCode) {
        return territory.findCommune(inseeCode).map(CommuneSummary::name).orElse("");
    }
}
