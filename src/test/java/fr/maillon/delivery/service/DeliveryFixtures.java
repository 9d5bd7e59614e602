package fr.maillon.delivery.service;

import fr.maillon.award.AcceptanceId;
import fr.maillon.award.AcceptanceSummary;
import fr.maillon.award.AgreedMilestone;
import fr.maillon.award.AwardApi;
import fr.maillon.award.OpenedLot;
import fr.maillon.delivery.MilestoneId;
import fr.maillon.delivery.domain.InMemoryProjectRepository;
import fr.maillon.delivery.domain.Project;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The services of delivery around a lot whose nearest bid, in two milestones, was accepted. */
public final class DeliveryFixtures {

    public final OpenedLot world = new OpenedLot();
    public final InMemoryProjectRepository repository = new InMemoryProjectRepository();
    public final List<AgreedMilestone> agreed = new ArrayList<>();

    final Projects projects = new Projects(repository, world.directoryApi(), world.intakeApi());
    final DecidedBySilence silence = new DecidedBySilence(world.intakeApi(), world.clock);
    public final RunningProjects running = new RunningProjects(
            repository,
            OpenedLot.doorOf(AwardApi.class, new Accepted()),
            world.lotsApi(),
            world.intakeApi(),
            world.directoryApi(),
            world.events,
            world.clock);
    public final DeliveryService service =
            new DeliveryService(projects, silence, world.lotsApi(), world.user, world.events, world.clock);
    public final DeliveryQueries queries = new DeliveryQueries(
            projects,
            repository,
            silence,
            OpenedLot.doorOf(AwardApi.class, new Accepted()),
            world.biddingApi(),
            world.lotsApi(),
            world.intakeApi(),
            world.directoryApi(),
            world.territoryApi());

    public DeliveryFixtures() {
        world.nearBid
                .milestones()
                .forEach(milestone -> agreed.add(new AgreedMilestone(milestone.title(), milestone.percent())));
        world.lots.become(world.lot, LotStatus.AWARDED);
    }

    /** The work starts; what was told so far is of no interest. */
    public DeliveryFixtures started() {
        running.start(world.lot);
        return this;
    }

    Project project() {
        return repository.ofLot(world.lot).orElseThrow();
    }

    MilestoneId milestone(int position) {
        return project().milestones().get(position - 1).id();
    }

    public void deliver(int position, int delivery) {
        world.user.become(world.near);
        service.deliver(new DeliverMilestone(
                world.lot, milestone(position), delivery, "Tout est en ligne.", "https://essai.example/" + delivery));
    }

    public void accept(int position, int delivery) {
        world.user.become(world.client);
        service.review(new DecideMilestone(world.lot, milestone(position), delivery, true, ""));
    }

    void sendBack(int position, int delivery, String remark) {
        world.user.become(world.client);
        service.review(new DecideMilestone(world.lot, milestone(position), delivery, false, remark));
    }

    /** What award answers once the nearest bid is accepted. */
    public final class Accepted {

        public Optional<AcceptanceSummary> acceptanceOf(LotId lot) {
            return lot.equals(world.lot)
                    ? Optional.of(new AcceptanceSummary(
                            AcceptanceId.next(),
                            lot,
                            world.nearBid.id(),
                            world.nearBid.providerId(),
                            2,
                            world.nearBid.net(),
                            world.nearBid.total(),
                            OpenedLot.NOW,
                            "Camille Untel",
                            "Gérante",
                            "ab".repeat(32),
                            null,
                            false))
                    : Optional.empty();
        }

        public List<AgreedMilestone> agreedMilestones(AcceptanceSummary acceptance) {
            return agreed;
        }
    }
}
