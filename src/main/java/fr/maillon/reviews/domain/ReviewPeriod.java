package fr.maillon.reviews.domain;

import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotId;
import fr.maillon.reviews.ReviewSide;
import fr.maillon.shared.Ids;
import fr.maillon.shared.Refused;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days in which client and providers of a delivered request say what they think of each other. It opens when the last
 * lot has ended and at least one was delivered. Each side of each delivered lot gives one review; nobody reads another
 * one's before all are published together: when all are given, or when the days are over.
 */
@Entity
@Table(name = "review_periods")
public class ReviewPeriod {

    /** Client and provider. */
    private static final int SIDES = 2;

    @Id
    @Column(name = "request_id", length = Ids.LENGTH)
    private String requestId;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "closes_at", nullable = false, updatable = false)
    private Instant closesAt;

    @Column(name = "expected", nullable = false, updatable = false)
    private int expected;

    @Column(name = "given", nullable = false)
    private int given;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @OneToMany(mappedBy = "period", cascade = CascadeType.ALL)
    @OrderBy("givenAt")
    private List<Review> reviews = new ArrayList<>();

    protected ReviewPeriod() {}

    /**
     * Opens the period.
     *
     * @param deliveredLots how many lots were delivered, at least one
     */
    public ReviewPeriod(RequestId request, int deliveredLots, Instant now, Duration length) {
        if (deliveredLots < 1) {
            throw new IllegalArgumentException("reviews need a delivered lot");
        }
        this.requestId = request.value();
        this.expected = deliveredLots * SIDES;
        this.openedAt = now;
        this.closesAt = now.plus(length);
    }

    /**
     * One side gives its review; the same review given again changes nothing.
     *
     * @return whether it was given now
     * @throws Refused when the period is over, or this side gave another review already
     */
    public boolean give(Experience experience, Scores scores, String comment, Instant now) {
        var earlier = reviewOf(experience.lot(), experience.side());
        if (earlier.isPresent()) {
            if (earlier.get().says(scores, comment)) {
                return false;
            }
            throw new Refused("giveReview.alreadyGiven");
        }
        if (!isOpen(now)) {
            throw new Refused("giveReview.over");
        }
        reviews.add(new Review(this, experience, scores, comment, now));
        given++;
        return true;
    }

    /** All reviews become readable at once. */
    public void publish(Instant now) {
        if (publishedAt == null) {
            publishedAt = now;
        }
    }

    public boolean isOpen(Instant now) {
        return publishedAt == null && now.isBefore(closesAt);
    }

    /** Whether all sides of all delivered lots gave theirs. */
    public boolean isComplete() {
        return given >= expected;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public Optional<Review> reviewOf(LotId lot, ReviewSide side) {
        return reviews.stream().filter(review -> review.isOf(lot, side)).findFirst();
    }

    /** The reviews of a lot that everybody concerned may read: none before the publication. */
    public List<Review> published(LotId lot) {
        return isPublished()
                ? reviews.stream().filter(review -> review.lotId().equals(lot)).toList()
                : List.of();
    }

    public RequestId requestId() {
        return new RequestId(requestId);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closesAt() {
        return closesAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }
}
