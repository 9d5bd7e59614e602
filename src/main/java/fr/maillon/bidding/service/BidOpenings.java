package fr.maillon.bidding.service;

import fr.maillon.bidding.BidId;
import fr.maillon.bidding.BidNotAwarded;
import fr.maillon.bidding.BidStatus;
import fr.maillon.bidding.BiddingApi;
import fr.maillon.bidding.BidsOpened;
import fr.maillon.bidding.OpenedBid;
import fr.maillon.bidding.OpenedLine;
import fr.maillon.bidding.OpenedMilestone;
import fr.maillon.bidding.OpenedVat;
import fr.maillon.bidding.RankBand;
import fr.maillon.bidding.domain.Bid;
import fr.maillon.bidding.domain.BidOpening;
import fr.maillon.bidding.domain.BidRepository;
import fr.maillon.bidding.domain.RankBands;
import fr.maillon.bidding.domain.SubmittedBid;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotsApi;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.Money;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.sourcing.InvitationCancelled;
import fr.maillon.sourcing.SourcingApi;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The opening of all bids of a lot as one act, what was in them, and how each ended. */
@ApplicationService
public class BidOpenings implements BiddingApi {

    private SourcingApi sourcing;
    private LotsApi lots;
    private BidRepository bids;
    private DomainEvents events;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected BidOpenings() {}

    @Inject
    BidOpenings(SourcingApi sourcing, LotsApi lots, BidRepository bids, DomainEvents events, Clock clock) {
        this.sourcing = sourcing;
        this.lots = lots;
        this.bids = bids;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Expires first what was not answered, and only then opens the bids: a bid that is handed in at the same moment
     * loses the race for its invitation and is judged anew, too late; so none is left sealed in an opened lot.
     */
    @Override
    public boolean open(LotId id) {
        var lot = lots.lot(id);
        var earlier = bids.opening(id, lot.round());
        if (earlier.isPresent()) {
            return earlier.get().count() > 0;
        }
        var now = clock.instant();
        var deadline = lot.biddingEndsAt();
        if (deadline == null || now.isBefore(deadline.truncatedTo(ChronoUnit.MILLIS))) {
            throw new Refused("openBids.tooEarly");
        }
        sourcing.expireUnanswered(id);
        var count = bids.openRound(id, lot.round());
        bids.add(new BidOpening(id, lot.round(), now, count));
        lots.markOpened(id, count > 0);
        events.fire(new BidsOpened(id, count));
        return count > 0;
    }

    @Override
    public List<OpenedBid> openedBids(LotId lot) {
        return bids.opened(lot, lots.lot(lot).round()).stream()
                .map(BidOpenings::opened)
                .toList();
    }

    @Override
    public OpenedBid openedBid(BidId id) {
        return bids.submitted(id)
                .filter(submitted -> submitted.bid().status().isOpened())
                .map(BidOpenings::opened)
                .orElseThrow(NotFound::new);
    }

    @Override
    public void settle(BidId accepted, String reason) {
        var chosen = bids.require(accepted);
        if (chosen.status() == BidStatus.AWARDED) {
            return;
        }
        var undecided = bids.undecided(chosen.lot());
        var bands = bands(undecided);
        chosen.award(reason, clock.instant());
        undecided.stream()
                .map(SubmittedBid::bid)
                .filter(bid -> !bid.id().equals(accepted))
                .forEach(bid -> turnDown(bid, reason, bands));
        sourcing.markSettled(chosen.lot(), Set.of(chosen.invitation()));
    }

    @Override
    public void settleWithoutChoice(LotId lot, String reason) {
        var undecided = bids.undecided(lot);
        if (undecided.isEmpty()) {
            return;
        }
        var bands = bands(undecided);
        undecided.forEach(each -> turnDown(each.bid(), reason, bands));
        sourcing.markSettled(lot, Set.of());
    }

    /** The request was cancelled: the bid of this provider expires, sealed if it was sealed. */
    public void on(@Observes InvitationCancelled event) {
        bids.ofInvitation(event.invitationId()).ifPresent(Bid::expire);
    }

    private void turnDown(Bid bid, String reason, Map<BidId, RankBand> bands) {
        var band = Objects.requireNonNull(bands.get(bid.id()));
        bid.notAward(reason, band, clock.instant());
        events.fire(new BidNotAwarded(bid.id(), bid.lot(), bid.provider(), reason, band));
    }

    private static Map<BidId, RankBand> bands(List<SubmittedBid> opened) {
        var totals = new HashMap<BidId, Money>();
        for (var each : opened) {
            totals.put(
                    each.bid().id(),
                    WrittenBid.content(each.revision().content()).totals().total());
        }
        return RankBands.of(totals);
    }

    private static OpenedBid opened(SubmittedBid submitted) {
        var bid = submitted.bid();
        var revision = submitted.revision();
        var content = WrittenBid.content(revision.content());
        var totals = content.totals();
        return new OpenedBid(
                bid.id(),
                bid.lot(),
                bid.provider(),
                bid.invitation(),
                bid.reference(),
                revision.number(),
                bid.status(),
                revision.submittedAt(),
                content.lines().stream()
                        .map(line -> new OpenedLine(
                                line.label(),
                                line.quantity(),
                                line.unit(),
                                line.unitPrice(),
                                line.discountPercent(),
                                line.vatRate(),
                                line.net()))
                        .toList(),
                totals.shares().stream()
                        .map(share -> new OpenedVat(share.rate(), share.base(), share.vat()))
                        .toList(),
                totals.net(),
                totals.total(),
                content.vatMention(),
                content.validUntil(),
                content.startsOn(),
                content.durationDays(),
                content.included(),
                content.excluded(),
                content.paymentTerms(),
                content.rights(),
                content.note(),
                content.milestones().stream()
                        .map(milestone -> new OpenedMilestone(milestone.title(), milestone.percent()))
                        .toList(),
                revision.content().sha256());
    }
}
