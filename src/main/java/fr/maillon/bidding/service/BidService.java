package fr.maillon.bidding.service;

import fr.maillon.bidding.BidId;
import fr.maillon.bidding.BidStatus;
import fr.maillon.bidding.BidSubmitted;
import fr.maillon.bidding.BidWithdrawn;
import fr.maillon.bidding.domain.Bid;
import fr.maillon.bidding.domain.BidContent;
import fr.maillon.bidding.domain.BidDraft;
import fr.maillon.bidding.domain.BidLimits;
import fr.maillon.bidding.domain.BidRepository;
import fr.maillon.bidding.domain.BidsAreReceived;
import fr.maillon.identity.CurrentUser;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.LotSummary;
import fr.maillon.lots.LotsApi;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.sourcing.InvitationId;
import fr.maillon.sourcing.InvitationStatus;
import fr.maillon.sourcing.InvitationSummary;
import fr.maillon.sourcing.SourcingApi;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** An invited provider writes, submits and withdraws its bid. The server's clock alone says what is in time. */
@ApplicationService
public class BidService {

    private static final String REQUEST_CANCELLED = "bid.requestCancelled";

    private CurrentUser currentUser;
    private SourcingApi sourcing;
    private LotsApi lots;
    private BidRules rules;
    private BidRepository bids;
    private DomainEvents events;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected BidService() {}

    @Inject
    BidService(
            CurrentUser currentUser,
            SourcingApi sourcing,
            LotsApi lots,
            BidRules rules,
            BidRepository bids,
            DomainEvents events,
            Clock clock) {
        this.currentUser = currentUser;
        this.sourcing = sourcing;
        this.lots = lots;
        this.rules = rules;
        this.bids = bids;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps what is being written, complete or not, right or wrong.
     *
     * @throws NotFound when the invitation is somebody else's
     * @throws Refused when the invitation was declined or cancelled, or the text is longer than can be kept
     */
    public SavedDraft saveDraft(@Valid SaveBidDraft command) {
        var invitation = invited(command.invitation());
        var now = clock.instant();
        var bid = bids.ofInvitation(invitation.id()).orElseGet(() -> begin(invitation, lots.lot(invitation.lotId())));
        bid.saveDraft(written(command.draft()), command.edition(), now);
        return new SavedDraft(bid.draftEdition(), now);
    }

    /**
     * Submits what is written, as the first or as the next revision.
     *
     * @throws NotFound when the invitation is somebody else's
     * @throws Refused when the invitation was declined or cancelled, or the text is longer than can be kept
     */
    public SubmitBidResult submit(@Valid SubmitBid command) {
        var now = clock.instant();
        var invitation = invited(command.invitation());
        var lot = lots.lot(invitation.lotId());
        mustNotBeCancelled(lot);
        var known = bids.ofInvitation(invitation.id());
        var deadline = lot.biddingEndsAt();
        if (deadline == null || !BidsAreReceived.test(lot, invitation, now)) {
            var bid = known.orElseGet(() -> begin(invitation, lot));
            bid.keepTooLate(written(command.draft()), command.edition(), now);
            return new SubmitBidResult.TooLate(Objects.requireNonNullElse(deadline, now), now, bid.draftEdition());
        }
        var reading = rules.of(invitation.providerId(), now, deadline).reading().read(command.draft());
        var content = reading.content();
        if (content == null) {
            var bid = known.orElseGet(() -> begin(invitation, lot));
            bid.saveDraft(written(command.draft()), command.edition(), now);
            return new SubmitBidResult.Incomplete(reading.problems(), bid.draftEdition());
        }
        return known.flatMap(bid -> alreadySubmitted(bid, content))
                .orElseGet(
                        () -> submit(known.orElseGet(() -> begin(invitation, lot)), content, command.edition(), now));
    }

    /**
     * Takes a submitted bid back; another may be submitted until the deadline.
     *
     * @throws NotFound when it is somebody else's
     * @throws Refused when the deadline was reached, or the request was cancelled
     */
    public void withdraw(BidId id) {
        var now = clock.instant();
        var bid = bids.require(id);
        var invitation = sourcing.invitationFor(currentUser.viewer(), bid.invitation());
        var lot = lots.lot(bid.lot());
        mustNotBeCancelled(lot);
        if (!BidsAreReceived.test(lot, invitation, now)) {
            throw new Refused("withdrawBid.tooLate");
        }
        if (bid.withdraw()) {
            sourcing.markBid(bid.invitation(), false);
            events.fire(new BidWithdrawn(bid.id(), bid.lot(), bid.provider()));
        }
    }

    private SubmitBidResult submit(Bid bid, BidContent content, int edition, Instant now) {
        var sealed = WrittenBid.seal(bid.id(), bid.revision() + 1, content);
        if (sealed.text().length() > BidLimits.WRITTEN) {
            throw new Refused("submitBid.tooLong");
        }
        var revision = bid.submit(sealed, edition, now);
        bids.add(revision);
        sourcing.markBid(bid.invitation(), true);
        events.fire(new BidSubmitted(bid.id(), bid.lot(), bid.provider(), revision.number()));
        return new SubmitBidResult.Accepted(bid.id(), bid.reference(), revision.number(), now, sealed.sha256());
    }

    private Optional<SubmitBidResult> alreadySubmitted(Bid bid, BidContent content) {
        if (bid.status() != BidStatus.SUBMITTED) {
            return Optional.empty();
        }
        return bids.newestRevision(bid.id())
                .filter(revision -> WrittenBid.content(revision.content()).equals(content))
                .map(revision -> new SubmitBidResult.Accepted(
                        bid.id(),
                        bid.reference(),
                        revision.number(),
                        revision.submittedAt(),
                        revision.content().sha256()));
    }

    private InvitationSummary invited(InvitationId id) {
        var invitation = sourcing.invitationFor(currentUser.viewer(), id);
        if (invitation.status() == InvitationStatus.DECLINED) {
            throw new Refused("invitation.declined");
        }
        if (invitation.status() == InvitationStatus.CANCELLED) {
            throw new Refused(REQUEST_CANCELLED);
        }
        return invitation;
    }

    /** The invitation, read before, may not know it yet. */
    private static void mustNotBeCancelled(LotSummary lot) {
        if (lot.status() == LotStatus.CANCELLED) {
            throw new Refused(REQUEST_CANCELLED);
        }
    }

    private Bid begin(InvitationSummary invitation, LotSummary lot) {
        var bid = new Bid(invitation, lot);
        bids.add(bid);
        return bid;
    }

    private static String written(BidDraft draft) {
        var written = WrittenBid.draft(draft);
        if (written.length() > BidLimits.WRITTEN) {
            throw new Refused("submitBid.tooLong");
        }
        return written;
    }
}
