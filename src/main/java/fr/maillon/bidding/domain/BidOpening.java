package fr.maillon.bidding.domain;

import fr.maillon.lots.LotId;
import fr.maillon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The one act by which all bids of a lot were opened. There is one for each round, and it is never changed. */
@Entity
@Table(name = "bid_openings")
public class BidOpening {

    @Id
    @Column(name = "id", updatable = false)
    private String id;

    @Column(name = "lot_id", updatable = false)
    private String lotId;

    @Column(name = "round", updatable = false)
    private int round;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "bid_count", updatable = false)
    private int count;

    protected BidOpening() {}

    public BidOpening(LotId lot, int round, Instant openedAt, int count) {
        this.id = Ids.next();
        this.lotId = lot.value();
        this.round = round;
        this.openedAt = openedAt;
        this.count = count;
    }

    public LotId lot() {
        return new LotId(lotId);
    }

    public int round() {
        return round;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** How many bids were opened. */
    public int count() {
        return count;
    }
}
