package fr.maillon.award.domain;

import fr.maillon.bidding.BidId;
import fr.maillon.directory.ProviderId;
import fr.maillon.identity.AccountId;
import fr.maillon.lots.LotId;
import fr.maillon.shared.Ids;
import fr.maillon.shared.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A client's choice of one bid for one lot. The client makes it on the comparison, with a word for those who are not
 * chosen. It binds nobody yet: the client may take it back, and then chooses anew. It becomes binding by the bon pour
 * accord, for good. When the client stays silent and the lot ends, the choice lapses.
 */
@Entity
@Table(name = "awards")
public class Award {

    @Id
    @Column(name = "id", length = Ids.LENGTH)
    private String id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "lot_id", length = Ids.LENGTH, nullable = false, updatable = false)
    private String lotId;

    @Column(name = "bid_id", length = Ids.LENGTH, nullable = false, updatable = false)
    private String bidId;

    @Column(name = "provider_id", length = Ids.LENGTH, nullable = false, updatable = false)
    private String providerId;

    @Column(name = "reason", length = 2000, nullable = false, updatable = false)
    private String reason;

    @Column(name = "chosen_by", length = Ids.LENGTH, nullable = false, updatable = false)
    private String chosenBy;

    @Column(name = "chosen_at", nullable = false, updatable = false)
    private Instant chosenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 20, nullable = false)
    private AwardStatus status;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected Award() {}

    /**
     * Chooses a bid.
     *
     * @param reason for the providers that are not chosen, empty when the client gives none
     */
    public Award(LotId lot, BidId bid, ProviderId provider, String reason, AccountId chosenBy, Instant now) {
        this.id = Ids.next();
        this.lotId = lot.value();
        this.bidId = bid.value();
        this.providerId = provider.value();
        this.reason = reason.strip();
        this.chosenBy = chosenBy.value();
        this.chosenAt = now;
        this.status = AwardStatus.CHOSEN;
    }

    /** The choice is binding. */
    public void accept(Instant now) {
        become(AwardStatus.ACCEPTED, now);
    }

    /** The client takes the choice back. */
    public void reconsider(Instant now) {
        become(AwardStatus.RECONSIDERED, now);
    }

    /** The lot ended without the choice having become binding. */
    public void lapse(Instant now) {
        become(AwardStatus.LAPSED, now);
    }

    private void become(AwardStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw new Refused("award.noLongerOpen");
        }
        status = next;
        endedAt = now;
    }

    public boolean isChoiceOf(BidId bid) {
        return bidId.equals(bid.value());
    }

    public String id() {
        return id;
    }

    public LotId lotId() {
        return new LotId(lotId);
    }

    public BidId bidId() {
        return new BidId(bidId);
    }

    public ProviderId providerId() {
        return new ProviderId(providerId);
    }

    public String reason() {
        return reason;
    }

    public AccountId chosenBy() {
        return new AccountId(chosenBy);
    }

    public Instant chosenAt() {
        return chosenAt;
    }

    public AwardStatus status() {
        return status;
    }
}
