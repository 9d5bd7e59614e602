package fr.maillon.reviews.service;

import fr.maillon.delivery.LotDelivered;
import fr.maillon.intake.IntakeApi;
import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.LotUnsuccessful;
import fr.maillon.lots.LotsApi;
import fr.maillon.reviews.ReviewsApi;
import fr.maillon.reviews.ReviewsPublished;
import fr.maillon.reviews.domain.ReviewPeriod;
import fr.maillon.reviews.domain.ReviewPeriodRepository;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.NotFound;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Opens the days for reviews when the last lot of a request has ended, and publishes what was given. */
@ApplicationService
public class ReviewPeriods implements ReviewsApi {

    private ReviewPeriodRepository periods;
    private LotsApi lots;
    private IntakeApi intake;
    private DomainEvents events;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ReviewPeriods() {}

    @Inject
    public ReviewPeriods(
            ReviewPeriodRepository periods, LotsApi lots, IntakeApi intake, DomainEvents events, Clock clock) {
        this.periods = periods;
        this.lots = lots;
        this.intake = intake;
        this.events = events;
        this.clock = clock;
    }

    /** A lot was delivered: perhaps it was the last. */
    public void on(@Observes LotDelivered event) {
        openWhenAllEnded(event.lotId());
    }

    /** A lot ended without result: perhaps it was the last, and another one was delivered. */
    public void on(@Observes LotUnsuccessful event) {
        openWhenAllEnded(event.lotId());
    }

    private void openWhenAllEnded(LotId lot) {
        var request = lots.lot(lot).requestId();
        var all = lots.lotsOf(request);
        var delivered = (int)
                all.stream().filter(one -> one.status() == LotStatus.DELIVERED).count();
        var allEnded = all.stream().allMatch(one -> one.status().isEnd());
        if (allEnded && delivered > 0 && periods.of(request).isEmpty()) {
            var times = intake.times(request);
            periods.add(new ReviewPeriod(request, delivered, clock.instant(), Duration.ofDays(times.reviewsOpen())));
        }
    }

    @Override
    public void publish(RequestId request) {
        var period = periods.of(request).orElseThrow(NotFound::new);
        if (period.isPublished()) {
            return;
        }
        period.publish(clock.instant());
        intake.close(request);
        events.fire(new ReviewsPublished(request));
    }
}
