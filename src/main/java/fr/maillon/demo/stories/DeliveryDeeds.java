package fr.maillon.demo.stories;

import fr.maillon.delivery.DeliveryApi;
import fr.maillon.delivery.MilestoneStatus;
import fr.maillon.delivery.MilestoneSummary;
import fr.maillon.delivery.service.DecideMilestone;
import fr.maillon.delivery.service.DeliverMilestone;
import fr.maillon.delivery.service.DeliveryService;
import fr.maillon.reviews.ReviewSide;
import fr.maillon.reviews.service.GiveReview;
import fr.maillon.reviews.service.ReviewsService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Delivering, looking at what is delivered, and what both sides think in the end. */
@Dependent
class DeliveryDeeds {

    private final DeliveryApi delivery;
    private final DeliveryService service;
    private final ReviewsService reviews;

    @Inject
    DeliveryDeeds(DeliveryApi delivery, DeliveryService service, ReviewsService reviews) {
        this.delivery = delivery;
        this.service = service;
        this.reviews = reviews;
    }

    void deliver(UnderWay story, Step step) {
        var current = current(story, step);
        service.deliver(new DeliverMilestone(
                story.lot(step),
                current.id(),
                current.deliveries() + 1,
                step.details().text("note"),
                step.details().text("link", "")));
    }

    void review(UnderWay story, Step step) {
        service.review(decision(story, step));
    }

    void decideInSilence(UnderWay story, Step step) {
        service.decideInSilence(decision(story, step));
    }

    void giveReview(UnderWay story, Step step) {
        var side = step.who().equals(Step.CLIENT) ? ReviewSide.CLIENT_OF_PROVIDER : ReviewSide.PROVIDER_OF_CLIENT;
        reviews.give(
                side,
                new GiveReview(
                        story.lot(step),
                        step.details().number("quality"),
                        step.details().number("timeliness"),
                        step.details().number("contact"),
                        step.details().text("comment")));
    }

    private DecideMilestone decision(UnderWay story, Step step) {
        var current = current(story, step);
        return new DecideMilestone(
                story.lot(step),
                current.id(),
                current.deliveries(),
                step.details().yes("accepted"),
                step.details().text("remark", ""));
    }

    private MilestoneSummary current(UnderWay story, Step step) {
        return delivery.milestonesOf(story.lot(step)).stream()
                .filter(milestone -> milestone.status() != MilestoneStatus.ACCEPTED)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("every milestone is accepted"));
    }
}
