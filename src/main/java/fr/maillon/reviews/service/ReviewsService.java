package fr.maillon.reviews.service;

import fr.maillon.identity.CurrentUser;
import fr.maillon.lots.LotStatus;
import fr.maillon.reviews.ReviewGiven;
import fr.maillon.reviews.ReviewSide;
import fr.maillon.reviews.ReviewsCompleted;
import fr.maillon.reviews.domain.ReviewPeriodRepository;
import fr.maillon.reviews.domain.Scores;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;

/** Client and provider each say once what they think of the other, about each delivered lot. */
@ApplicationService
public class ReviewsService {

    private ReviewPeriodRepository periods;
    private ReviewedWork reviewed;
    private CurrentUser currentUser;
    private DomainEvents events;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ReviewsService() {}

    @Inject
    public ReviewsService(
            ReviewPeriodRepository periods,
            ReviewedWork reviewed,
            CurrentUser currentUser,
            DomainEvents events,
            Clock clock) {
        this.periods = periods;
        this.reviewed = reviewed;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives a review; the last one expected ends the wait for the others. Given again word for word, nothing happens.
     *
     * @param side on which the person stands
     * @throws NotFound when the person did not take part in this work on that side
     * @throws Refused when the lot was not delivered, reviews are not open, or another review was given already
     */
    public void give(ReviewSide side, @Valid GiveReview command) {
        var viewer = currentUser.viewer();
        var work = reviewed.of(viewer, command.lotId(), side);
        var lot = work.lot();
        if (lot.status() != LotStatus.DELIVERED) {
            throw new Refused("giveReview.notDelivered");
        }
        var period = periods.of(lot.requestId()).orElseThrow(() -> new Refused("giveReview.notYet"));
        var scores = new Scores(command.quality(), command.timeliness(), command.contact());
        var experience = reviewed.experience(viewer, work, side);
        if (!period.give(experience, scores, command.comment(), clock.instant())) {
            return;
        }
        events.fire(new ReviewGiven(lot.requestId(), lot.id(), side));
        if (period.isComplete()) {
            events.fire(new ReviewsCompleted(lot.requestId()));
        }
    }
}
