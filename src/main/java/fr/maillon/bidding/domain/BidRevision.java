package fr.maillon.bidding.domain;

import fr.maillon.bidding.BidId;
import fr.maillon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a provider submitted at one moment. It is never changed, only followed by another one. */
@Entity
@Table(name = "bid_revisions")
public class BidRevision {

    @Id
    @Column(name = "id", updatable = false)
    private String id;

    @Column(name = "bid_id", updatable = false)
    private String bidId;

    @Column(name = "revision_number", updatable = false)
    private int number;

    @Column(name = "content", updatable = false)
    private String content;

    @Column(name = "sha256", updatable = false)
    private String sha256;

    @Column(name = "submitted_at", updatable = false)
    private Instant submittedAt;

    protected BidRevision() {}

    BidRevision(BidId bid, int number, SealedContent content, Instant submittedAt) {
        this.id = Ids.next();
        this.bidId = bid.value();
        this.number = number;
        this.content = content.text();
        this.sha256 = content.sha256();
        this.submittedAt = submittedAt;
    }

    public BidId bid() {
        return new BidId(bidId);
    }

    public int number() {
        return number;
    }

    public SealedContent content() {
        return new SealedContent(content, sha256);
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}
