package fr.maillon.lots.domain;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotDetails;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.LotSummary;
import fr.maillon.shared.Money;
import fr.maillon.shared.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The part of a request that one trade answers.
 *
 * <p>A coordinator writes it with its request's brief; until the client approved that brief it is a draft. Then
 * providers are sought for it and invited, and bids are received until its deadline, which may be moved later while it
 * has not passed. At the deadline the bids are opened. If there are any, the client compares them and chooses one, may
 * reconsider until the choice is binding, and then the lot is delivered. If there are none a coordinator decides, and
 * if none is chosen the client does: the lot is run again, one round later, or ends without result. When its request
 * ends, a lot that has not ended ends with it.
 */
@Entity
@Table(name = "lots")
public class Lot {

    /** Beyond this a deadline is a typing mistake. */
    private static final int FURTHEST_DEADLINE_IN_DAYS = 180;

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "request_id")
    private String request;

    @Column(name = "reference")
    private String reference;

    @Column(name = "position")
    private int position;

    @Column(name = "title")
    private String title;

    @Column(name = "trade_code")
    private String trade;

    @Column(name = "brief")
    private String brief;

    @Column(name = "budget")
    private @Nullable Money budget;

    @Column(name = "invite_at_most")
    private int inviteAtMost;

    @Column(name = "bidding_days")
    private int biddingDays;

    @Column(name = "details")
    private LotDetails details;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private LotStatus status;

    @Column(name = "round")
    private int round;

    @Column(name = "bidding_ends_at")
    private @Nullable Instant biddingEndsAt;

    @Column(name = "extension_reason")
    private String extensionReason = "";

    @Column(name = "awaits_decision")
    private boolean awaitsDecision;

    @Version
    @Column(name = "version")
    private long version;

    protected Lot() {}

    /** A draft; still without providers. */
    public Lot(LotId id, RequestId request, String requestReference, int position, LotWording wording) {
        this.id = id.value();
        this.request = request.value();
        this.status = LotStatus.DRAFT;
        this.round = 1;
        place(requestReference, position);
        word(wording);
    }

    /** Puts the draft at a place among its request's lots, in other words than before. */
    public void write(String requestReference, int position, LotWording wording) {
        if (status != LotStatus.DRAFT) {
            throw new Refused("splitRequest.notOpen");
        }
        place(requestReference, position);
        word(wording);
    }

    private void place(String requestReference, int newPosition) {
        position = newPosition;
        reference = LotReference.of(requestReference, newPosition);
    }

    private void word(LotWording wording) {
        title = wording.title();
        trade = wording.trade().value();
        brief = wording.brief();
        budget = wording.budget();
        inviteAtMost = wording.inviteAtMost();
        biddingDays = wording.biddingDays();
        details = wording.details();
    }

    /** Providers are sought for it: its brief was approved. */
    public void seekProviders() {
        become(LotStatus.SHORTLISTING);
    }

    /** Bids are received from now on; returns until when. */
    public Instant openForBids(Instant now) {
        become(LotStatus.BIDDING);
        extensionReason = "";
        biddingEndsAt = BiddingDeadline.daysAfter(now, biddingDays);
        return biddingEndsAt;
    }

    /** Gives everybody more time; a deadline is never brought forward, and one that passed is not brought back. */
    public void extendBidding(Instant later, String reason, Instant now) {
        if (biddingEndsAt == null || !receivesBids(now)) {
            throw new Refused("extendBidding.tooLate");
        }
        if (!later.isAfter(biddingEndsAt)) {
            throw new Refused("extendBidding.notLater");
        }
        if (later.isAfter(now.plus(FURTHEST_DEADLINE_IN_DAYS, ChronoUnit.DAYS))) {
            throw new Refused("extendBidding.tooFar", FURTHEST_DEADLINE_IN_DAYS);
        }
        biddingEndsAt = later;
        extensionReason = reason;
    }

    /** The deadline passed and the bids were opened; without any, a coordinator decides what comes next. */
    public void markOpened(boolean anyBid) {
        become(LotStatus.OPENED);
        awaitsDecision = !anyBid;
    }

    /** A coordinator decided what becomes of the lot that got no bid. */
    public void decideWithoutBids() {
        if (!awaitsDecision) {
            throw new Refused("decideLotWithoutBids.notAwaited");
        }
        awaitsDecision = false;
    }

    public void award() {
        if (awaitsDecision) {
            throw new Refused("lot.transition", status, LotStatus.AWARDED);
        }
        become(LotStatus.AWARDED);
    }

    public void reconsider() {
        if (status != LotStatus.AWARDED) {
            throw new Refused("lot.transition", status, LotStatus.OPENED);
        }
        become(LotStatus.OPENED);
    }

    public void startDelivery() {
        become(LotStatus.IN_DELIVERY);
    }

    public void deliver() {
        become(LotStatus.DELIVERED);
    }

    /** Providers are sought again; returns the number of the new round. */
    public int runAgain() {
        if (status != LotStatus.OPENED) {
            throw new Refused("lot.transition", status, LotStatus.SHORTLISTING);
        }
        become(LotStatus.SHORTLISTING);
        awaitsDecision = false;
        biddingEndsAt = null;
        extensionReason = "";
        round++;
        return round;
    }

    public void closeWithoutResult() {
        become(LotStatus.UNSUCCESSFUL);
        awaitsDecision = false;
    }

    /** Its request ended. A lot that has ended already stays what it is. */
    public void cancel() {
        if (!status.isEnd()) {
            become(LotStatus.CANCELLED);
            awaitsDecision = false;
        }
    }

    private void become(LotStatus next) {
        if (!status.canBecome(next)) {
            throw new Refused("lot.transition", status, next);
        }
        status = next;
    }

    /** Whether the deadline is this one already, for this reason: then extending to it changes nothing. */
    public boolean endsBiddingAt(Instant deadline, String reason) {
        return deadline.equals(biddingEndsAt) && extensionReason.equals(reason);
    }

    public LotId id() {
        return new LotId(id);
    }

    public RequestId request() {
        return new RequestId(request);
    }

    public LotStatus status() {
        return status;
    }

    public int position() {
        return position;
    }

    /** Whether bids are received at this instant. */
    public boolean receivesBids(Instant now) {
        return status == LotStatus.BIDDING && biddingEndsAt != null && now.isBefore(biddingEndsAt);
    }

    /** Whether it got no bid and a coordinator has to decide. */
    public boolean awaitsDecision() {
        return awaitsDecision;
    }

    /** How many times it was changed; a form shows it to be refused when it is out of date. */
    public long version() {
        return version;
    }

    /** What a coordinator writes of it. */
    public LotWording wording() {
        return new LotWording(title, new TradeCode(trade), brief, budget, inviteAtMost, biddingDays, details);
    }

    /** The read-only picture. */
    public LotSummary summary() {
        return new LotSummary(
                id(),
                request(),
                reference,
                position,
                title,
                new TradeCode(trade),
                brief,
                budget,
                inviteAtMost,
                biddingDays,
                status,
                round,
                biddingEndsAt,
                details);
    }
}
