package fr.maillon.bidding.domain;

import fr.maillon.bidding.BidId;
import fr.maillon.bidding.BidStatus;
import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;
import fr.maillon.shared.NotFound;
import fr.maillon.sourcing.InvitationId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Bids that live as long as the test. */
public final class InMemoryBidRepository implements BidRepository {

    private final List<Bid> bids = new ArrayList<>();
    private final List<BidRevision> revisions = new ArrayList<>();
    private final List<BidOpening> openings = new ArrayList<>();

    public List<BidOpening> openings() {
        return List.copyOf(openings);
    }

    @Override
    public void add(Bid bid) {
        bids.add(bid);
    }

    @Override
    public void add(BidRevision revision) {
        revisions.add(revision);
    }

    @Override
    public void add(BidOpening opening) {
        openings.add(opening);
    }

    @Override
    public Bid require(BidId id) {
        return bids.stream().filter(bid -> bid.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Bid> ofInvitation(InvitationId invitation) {
        return bids.stream().filter(bid -> bid.invitation().equals(invitation)).findFirst();
    }

    @Override
    public int openRound(LotId lot, int round) {
        var ofRound = bids.stream()
                .filter(bid -> bid.lot().equals(lot) && bid.round() == round)
                .toList();
        ofRound.forEach(Bid::open);
        return (int)
                ofRound.stream().filter(bid -> bid.status() == BidStatus.OPENED).count();
    }

    @Override
    public List<Bid> ofProvider(ProviderId provider) {
        return bids.stream().filter(bid -> bid.provider().equals(provider)).toList();
    }

    @Override
    public Optional<SubmittedBid> submitted(BidId bid) {
        return submitted(each -> each.id().equals(bid) && each.revision() > 0).stream()
                .findFirst();
    }

    @Override
    public Optional<BidRevision> newestRevision(BidId bid) {
        return revisions(bid).stream().findFirst();
    }

    @Override
    public List<BidRevision> revisions(BidId bid) {
        return revisions.stream()
                .filter(revision -> revision.bid().equals(bid))
                .sorted(Comparator.comparingInt(BidRevision::number).reversed())
                .toList();
    }

    @Override
    public List<SubmittedBid> opened(LotId lot, int round) {
        return submitted(bid ->
                bid.lot().equals(lot) && bid.round() == round && bid.status().isOpened());
    }

    @Override
    public List<SubmittedBid> undecided(LotId lot) {
        return submitted(bid -> bid.lot().equals(lot) && bid.status() == BidStatus.OPENED);
    }

    @Override
    public Optional<BidOpening> opening(LotId lot, int round) {
        return openings.stream()
                .filter(opening -> opening.lot().equals(lot) && opening.round() == round)
                .findFirst();
    }

    private List<SubmittedBid> submitted(Predicate<Bid> wanted) {
        return bids.stream()
                .filter(wanted)
                .map(bid -> new SubmittedBid(bid, newestRevision(bid.id()).orElseThrow()))
                .toList();
    }
}
