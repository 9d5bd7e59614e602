package fr.maillon.reviews.domain;

import fr.maillon.identity.AccountId;
import fr.maillon.lots.LotId;
import fr.maillon.reviews.ReviewId;
import fr.maillon.reviews.ReviewSide;
import fr.maillon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** What one side says of the other about one delivered lot; given once, never changed. */
@Entity
@Table(name = "reviews")
public class Review {

    @Id
    @Column(name = "id", length = Ids.LENGTH)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "request_id", nullable = false, updatable = false)
    private ReviewPeriod period;

    @Column(name = "lot_id", length = Ids.LENGTH, nullable = false, updatable = false)
    private String lotId;

    @Enumerated(EnumType.STRING)
    @Column(name = "side", length = 20, nullable = false, updatable = false)
    private ReviewSide side;

    @Column(name = "author_account", length = Ids.LENGTH, nullable = false, updatable = false)
    private String authorAccount;

    @Column(name = "author_name", length = 200, nullable = false, updatable = false)
    private String authorName;

    @Column(name = "quality", nullable = false, updatable = false)
    private int quality;

    @Column(name = "timeliness", nullable = false, updatable = false)
    private int timeliness;

    @Column(name = "contact", nullable = false, updatable = false)
    private int contact;

    @Column(name = "comment_text", length = 2000, nullable = false, updatable = false)
    private String comment;

    @Column(name = "experienced_on", nullable = false, updatable = false)
    private LocalDate experiencedOn;

    @Column(name = "given_at", nullable = false, updatable = false)
    private Instant givenAt;

    protected Review() {}

    Review(ReviewPeriod period, Experience experience, Scores scores, String comment, Instant now) {
        this.id = ReviewId.next().value();
        this.period = period;
        this.lotId = experience.lot().value();
        this.side = experience.side();
        this.authorAccount = experience.author().value();
        this.authorName = experience.authorName();
        this.quality = scores.quality();
        this.timeliness = scores.timeliness();
        this.contact = scores.contact();
        this.comment = comment.strip();
        this.experiencedOn = experience.on();
        this.givenAt = now;
    }

    boolean isOf(LotId lot, ReviewSide ofSide) {
        return lotId.equals(lot.value()) && side == ofSide;
    }

    boolean says(Scores scores, String otherComment) {
        return scores().equals(scores) && comment.equals(otherComment.strip());
    }

    public ReviewId id() {
        return new ReviewId(id);
    }

    public LotId lotId() {
        return new LotId(lotId);
    }

    public ReviewSide side() {
        return side;
    }

    public AccountId author() {
        return new AccountId(authorAccount);
    }

    public String authorName() {
        return authorName;
    }

    public Scores scores() {
        return new Scores(quality, timeliness, contact);
    }

    public String comment() {
        return comment;
    }

    public LocalDate experiencedOn() {
        return experiencedOn;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
