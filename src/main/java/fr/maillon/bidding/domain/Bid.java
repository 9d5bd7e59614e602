package fr.maillon.bidding.domain;

import fr.maillon.bidding.BidId;
import fr.maillon.bidding.BidStatus;
import fr.maillon.bidding.RankBand;
import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotSummary;
import fr.maillon.shared.Ids;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import fr.maillon.sourcing.InvitationId;
import fr.maillon.sourcing.InvitationSummary;
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
 * An invited provider's bid for a lot. It is written as a draft that nobody else ever sees, and submitted before the
 * deadline; each time it is submitted again a new revision replaces the former, which is kept. It can be withdrawn and
 * submitted again until the deadline. At the deadline it is opened, together with all others of its lot, and then the
 * client chooses it or not; a mere draft expires. What is submitted stays sealed until the opening: nobody but the
 * bidder reads it.
 */
@Entity
@Table(name = "bids")
public class Bid {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "invitation_id")
    private String invitationId;

    @Column(name = "lot_id")
    private String lotId;

    @Column(name = "provider_id")
    private String providerId;

    @Column(name = "round")
    private int round;

    @Column(name = "reference")
    private String reference;

    @Column(name = "title")
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private BidStatus status;

    @Column(name = "draft")
    private @Nullable String draft;

    @Column(name = "draft_edition")
    private int draftEdition;

    @Column(name = "draft_saved_at")
    private @Nullable Instant draftSavedAt;

    @Column(name = "revision")
    private int revision;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "reason")
    private String reason = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "rank_band")
    private @Nullable RankBand band;

    @Version
    @Column(name = "version")
    private long version;

    protected Bid() {}

    /** Begins a bid; it is a draft. */
    public Bid(InvitationSummary invitation, LotSummary lot) {
        this.id = Ids.next();
        this.invitationId = invitation.id().value();
        this.lotId = invitation.lotId().value();
        this.providerId = invitation.providerId().value();
        this.round = invitation.round();
        this.reference = "DV-" + lot.reference() + "-" + invitation.number();
        this.title = lot.title();
        this.status = BidStatus.DRAFT;
    }

    /**
     * Keeps what is being written.
     *
     * @param edition the edition of the draft that was changed
     * @throws Stale when it was changed elsewhere since
     */
    public void saveDraft(String written, int edition, Instant now) {
        if (edition != draftEdition) {
            throw new Stale();
        }
        if (!written.equals(draft)) {
            draft = written;
            draftEdition++;
        }
        draftSavedAt = now;
    }

    /**
     * Keeps what arrived too late to be submitted; a bid that was never submitted ends with it.
     *
     * @param edition the edition of the draft that was changed
     * @throws Stale when it was changed elsewhere since
     */
    public void keepTooLate(String written, int edition, Instant now) {
        saveDraft(written, edition, now);
        if (status == BidStatus.DRAFT) {
            become(BidStatus.EXPIRED);
        }
    }

    /**
     * Submits a content: the next revision, which is frozen from now on. The draft has become the revision.
     *
     * @param edition the edition of the draft that is submitted
     * @throws Stale when it was changed elsewhere since
     */
    public BidRevision submit(SealedContent content, int edition, Instant now) {
        if (edition != draftEdition) {
            throw new Stale();
        }
        become(BidStatus.SUBMITTED);
        revision++;
        submittedAt = now;
        draft = null;
        draftEdition++;
        return new BidRevision(id(), revision, content, now);
    }

    /**
     * Takes the bid back before the deadline.
     *
     * @return whether that is news
     */
    public boolean withdraw() {
        if (status == BidStatus.WITHDRAWN) {
            return false;
        }
        become(BidStatus.WITHDRAWN);
        return true;
    }

    /** The deadline passed: what was submitted is opened, a mere draft expires. */
    public void open() {
        switch (status) {
            case SUBMITTED -> become(BidStatus.OPENED);
            case DRAFT -> become(BidStatus.EXPIRED);
            case WITHDRAWN, OPENED, AWARDED, NOT_AWARDED, EXPIRED -> {}
        }
    }

    /** The request was cancelled: a bid that still hoped expires. */
    public void expire() {
        if (status.canBecome(BidStatus.EXPIRED)) {
            become(BidStatus.EXPIRED);
        }
    }

    /** The client accepted it. */
    public void award(String why, Instant now) {
        become(BidStatus.AWARDED);
        reason = why;
        settledAt = now;
    }

    /** The client did not choose it. */
    public void notAward(String why, RankBand third, Instant now) {
        become(BidStatus.NOT_AWARDED);
        reason = why;
        band = third;
        settledAt = now;
    }

    public BidId id() {
        return new BidId(id);
    }

    public InvitationId invitation() {
        return new InvitationId(invitationId);
    }

    public LotId lot() {
        return new LotId(lotId);
    }

    public ProviderId provider() {
        return new ProviderId(providerId);
    }

    public int round() {
        return round;
    }

    public String reference() {
        return reference;
    }

    public String title() {
        return title;
    }

    public BidStatus status() {
        return status;
    }

    public @Nullable String draft() {
        return draft;
    }

    public int draftEdition() {
        return draftEdition;
    }

    public @Nullable Instant draftSavedAt() {
        return draftSavedAt;
    }

    /** Number of the newest revision, 0 before the first. */
    public int revision() {
        return revision;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable Instant settledAt() {
        return settledAt;
    }

    public String reason() {
        return reason;
    }

    public @Nullable RankBand band() {
        return band;
    }

    private void become(BidStatus next) {
        if (!status.canBecome(next)) {
            throw new Refused("bid.over");
        }
        status = next;
    }
}
