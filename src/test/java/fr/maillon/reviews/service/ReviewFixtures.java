package fr.maillon.reviews.service;

import fr.maillon.award.OpenedLot;
import fr.maillon.delivery.LotDelivered;
import fr.maillon.delivery.service.DeliveryFixtures;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.LotUnsuccessful;
import fr.maillon.reviews.ReviewSide;
import fr.maillon.reviews.domain.InMemoryReviewPeriodRepository;

/** The services of reviews around a request of two lots: the first is delivered, the second has not ended yet. */
final class ReviewFixtures {

    final DeliveryFixtures delivery = new DeliveryFixtures().started();
    final OpenedLot world = delivery.world;
    final InMemoryReviewPeriodRepository repository = new InMemoryReviewPeriodRepository();
    final ReviewedWork reviewed =
            new ReviewedWork(world.lotsApi(), world.intakeApi(), delivery.running, world.directoryApi());
    final ReviewPeriods periods =
            new ReviewPeriods(repository, world.lotsApi(), world.intakeApi(), world.events, world.clock);
    final ReviewsService service = new ReviewsService(repository, reviewed, world.user, world.events, world.clock);
    final ReviewsQueries queries = new ReviewsQueries(repository, reviewed, world.clock);

    ReviewFixtures() {
        delivery.deliver(1, 1);
        delivery.accept(1, 1);
        delivery.deliver(2, 1);
        delivery.accept(2, 1);
        periods.on(new LotDelivered(world.lot, world.nearBid.providerId()));
    }

    /** The second lot ends without result: all lots have ended, one is delivered. */
    ReviewFixtures open() {
        world.lots.become(world.otherLot, LotStatus.CANCELLED);
        periods.on(new LotUnsuccessful(world.otherLot));
        return this;
    }

    void clientGives(String comment) {
        world.user.become(world.client);
        service.give(ReviewSide.CLIENT_OF_PROVIDER, new GiveReview(world.lot, 5, 4, 5, comment));
    }

    void providerGives(String comment) {
        world.user.become(world.near);
        service.give(ReviewSide.PROVIDER_OF_CLIENT, new GiveReview(world.lot, 5, 5, 3, comment));
    }
}
