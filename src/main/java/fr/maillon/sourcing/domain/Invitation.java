package fr.maillon.sourcing.domain;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.directory.ProviderId;
import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotSummary;
import fr.maillon.shared.Ids;
import fr.maillon.shared.Refused;
import fr.maillon.sourcing.DeclineReason;
import fr.maillon.sourcing.InvitationId;
import fr.maillon.sourcing.InvitationStatus;
import fr.maillon.sourcing.InvitationSummary;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One provider asked to bid for one lot. It is sent, seen when the provider first opens it, and then answered: the
 * provider will bid, or declines and says why. A silent provider is reminded, politely and rarely. With a bid handed in
 * the invitation is fulfilled; a bid taken back makes it wait again. At the deadline what was not answered expires, and
 * when the client cancels the request everybody still concerned is told why. Once the client has chosen, the invitation
 * remembers whether it was this provider, so that the load of each is known and a newcomer can be told from the others.
 */
@Entity
@Table(name = "invitations")
public class Invitation {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "lot_id")
    private String lotId;

    @Column(name = "request_id")
    private String requestId;

    @Column(name = "provider_id")
    private String providerId;

    @Column(name = "round")
    private int round;

    @Column(name = "drawn_number")
    private int number;

    @Column(name = "lot_reference")
    private String lotReference;

    @Column(name = "title")
    private String title;

    @Column(name = "trade")
    private String trade;

    @Column(name = "place_insee_code")
    private String placeInseeCode;

    @Column(name = "place_name")
    private String placeName;

    @Column(name = "kilometres")
    private BigDecimal kilometres;

    @Column(name = "bidding_ends_at")
    private Instant biddingEndsAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private InvitationStatus status;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "decline_reason")
    private @Nullable DeclineReason declineReason;

    @Column(name = "decline_note")
    private String declineNote = "";

    @Column(name = "reminders")
    private int reminders;

    @Column(name = "reminded_at")
    private @Nullable Instant remindedAt;

    @Column(name = "cancel_reason")
    private String cancelReason = "";

    @Column(name = "chosen")
    private @Nullable Boolean chosen;

    @Version
    @Column(name = "version")
    private long version;

    protected Invitation() {}

    /** Invites a provider to bid for a lot until the deadline. */
    public Invitation(
            LotSummary lot, ProviderId provider, int number, PlaceOfWork place, Instant biddingEndsAt, Instant sentAt) {
        this.id = Ids.next();
        this.lotId = lot.id().value();
        this.requestId = lot.requestId().value();
        this.providerId = provider.value();
        this.round = lot.round();
        this.number = number;
        this.lotReference = lot.reference();
        this.title = lot.title();
        this.trade = lot.trade().value();
        this.placeInseeCode = place.inseeCode();
        this.placeName = place.commune();
        this.kilometres = place.kilometres();
        this.biddingEndsAt = biddingEndsAt;
        this.sentAt = sentAt;
        this.status = InvitationStatus.SENT;
    }

    /** The provider looks at it for the first time; later looks change nothing. */
    public void see(Instant now) {
        if (status == InvitationStatus.SENT) {
            status = InvitationStatus.SEEN;
            seenAt = now;
        }
    }

    /**
     * The provider will bid.
     *
     * @return whether that is news
     * @throws Refused when it is too late or the provider has declined
     */
    public boolean accept(Instant now) {
        if (status == InvitationStatus.ACCEPTED || status == InvitationStatus.BID) {
            return false;
        }
        mustBeAnswerable(now);
        become(InvitationStatus.ACCEPTED);
        answeredAt = now;
        return true;
    }

    /**
     * The provider will not bid.
     *
     * @return whether that is news
     * @throws Refused when it is too late, or a bid must be withdrawn first
     */
    public boolean decline(DeclineReason why, String note, Instant now) {
        if (status == InvitationStatus.DECLINED && why == declineReason) {
            return false;
        }
        mustBeAnswerable(now);
        if (status == InvitationStatus.BID) {
            throw new Refused("declineInvitation.withdrawFirst");
        }
        become(InvitationStatus.DECLINED);
        answeredAt = now;
        declineReason = why;
        declineNote = note.strip();
        return true;
    }

    /**
     * Something can be asked or written for this lot.
     *
     * @throws Refused when the invitation is answered with a no, ended, or its deadline passed
     */
    public void mustBeAnswerable(Instant now) {
        switch (status) {
            case DECLINED -> throw new Refused("invitation.declined");
            case CANCELLED -> throw new Refused("invitation.cancelled", cancelReason);
            case EXPIRED -> throw new Refused("invitation.deadlinePassed", biddingEndsAt);
            case SENT, SEEN, ACCEPTED, BID -> {
                if (!now.isBefore(biddingEndsAt)) {
                    throw new Refused("invitation.deadlinePassed", biddingEndsAt);
                }
            }
        }
    }

    /** Whether the provider can still answer and bid. */
    public boolean isAnswerable(Instant now) {
        return status.isOpen() && now.isBefore(biddingEndsAt);
    }

    /** The provider was reminded. */
    public void remind(Instant now) {
        reminders++;
        remindedAt = now;
    }

    /** A bid was handed in. */
    public void bidHandedIn(Instant now) {
        if (status != InvitationStatus.BID) {
            become(InvitationStatus.BID);
            if (answeredAt == null) {
                answeredAt = now;
            }
        }
    }

    /** The bid was taken back; the provider may hand in another. */
    public void bidTakenBack() {
        become(InvitationStatus.ACCEPTED);
    }

    /** Whether there is a bid that the client has not decided on. */
    public boolean awaitsChoice() {
        return status == InvitationStatus.BID && chosen == null;
    }

    /** The client has chosen. */
    public void settle(boolean isChosen) {
        chosen = isChosen;
    }

    /** The deadline passed without a bid. */
    public void expire() {
        become(InvitationStatus.EXPIRED);
    }

    /** The client cancelled the request. */
    public void cancel(String reason) {
        become(InvitationStatus.CANCELLED);
        cancelReason = reason;
    }

    /** The deadline was moved for everybody. */
    public void extend(Instant newEnd) {
        biddingEndsAt = newEnd;
    }

    /** Whether a cancellation of the request still concerns this provider. */
    public boolean isConcernedByCancellation() {
        return status.isOpen() && !Boolean.FALSE.equals(chosen);
    }

    public InvitationId id() {
        return new InvitationId(id);
    }

    public LotId lot() {
        return new LotId(lotId);
    }

    public RequestId request() {
        return new RequestId(requestId);
    }

    public ProviderId provider() {
        return new ProviderId(providerId);
    }

    public int round() {
        return round;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public TradeCode trade() {
        return new TradeCode(trade);
    }

    public PlaceOfWork place() {
        return new PlaceOfWork(placeInseeCode, placeName, kilometres);
    }

    public Instant biddingEndsAt() {
        return biddingEndsAt;
    }

    public InvitationStatus status() {
        return status;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public @Nullable Instant seenAt() {
        return seenAt;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable DeclineReason declineReason() {
        return declineReason;
    }

    public int reminders() {
        return reminders;
    }

    public @Nullable Instant remindedAt() {
        return remindedAt;
    }

    public String cancelReason() {
        return cancelReason;
    }

    /** What others may know of it. */
    public InvitationSummary summary() {
        return new InvitationSummary(id(), lot(), provider(), round, number, status, sentAt);
    }

    private void become(InvitationStatus next) {
        if (!status.canBecome(next)) {
            throw new Refused("invitation.ended");
        }
        status = next;
    }
}
