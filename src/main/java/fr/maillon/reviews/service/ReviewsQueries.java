package fr.maillon.reviews.service;

import fr.maillon.identity.Viewer;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotStatus;
import fr.maillon.reviews.ReviewSide;
import fr.maillon.reviews.domain.Review;
import fr.maillon.reviews.domain.ReviewPeriod;
import fr.maillon.reviews.domain.ReviewPeriodRepository;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.NotFound;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people see of reviews: their own, and those of others once they are published. */
@ApplicationService
public class ReviewsQueries {

    private ReviewPeriodRepository periods;
    private ReviewedWork reviewed;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ReviewsQueries() {}

    @Inject
    public ReviewsQueries(ReviewPeriodRepository periods, ReviewedWork reviewed, Clock clock) {
        this.periods = periods;
        this.reviewed = reviewed;
        this.clock = clock;
    }

    /**
     * The viewer's own review of the work on a lot, given or to be given.
     *
     * @throws NotFound when the viewer did not take part in it on that side
     */
    public ReviewPage ownReview(Viewer viewer, LotId lot, ReviewSide side) {
        var work = reviewed.of(viewer, lot, side);
        var period = periods.of(work.lot().requestId());
        var own = period.flatMap(one -> one.reviewOf(lot, side)).map(review -> row(review, period.orElse(null)));
        var delivered = work.lot().status() == LotStatus.DELIVERED;
        return new ReviewPage(
                work.lot(),
                work.nameOfOther(side),
                period.map(ReviewPeriod::closesAt).orElse(null),
                own.orElse(null),
                delivered
                        && own.isEmpty()
                        && period.filter(one -> one.isOpen(clock.instant())).isPresent());
    }

    /**
     * The published reviews of the work on a lot; none before the publication.
     *
     * @throws NotFound when the viewer is neither of the two nor coordinates their territory
     */
    public List<ReviewRow> published(Viewer viewer, LotId lot) {
        var work = reviewed.readableBy(viewer, lot);
        var period = periods.of(work.lot().requestId()).orElse(null);
        return period == null
                ? List.of()
                : period.published(lot).stream()
                        .map(review -> row(review, period))
                        .toList();
    }

    private static ReviewRow row(Review review, @Nullable ReviewPeriod period) {
        var scores = review.scores();
        return new ReviewRow(
                review.side(),
                review.authorName(),
                scores.quality(),
                scores.timeliness(),
                scores.contact(),
                review.comment(),
                review.experiencedOn(),
                period == null ? null : period.publishedAt());
    }
}
