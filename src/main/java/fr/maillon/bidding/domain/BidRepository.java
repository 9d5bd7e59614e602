package fr.maillon.bidding.domain;

import fr.maillon.bidding.BidId;
import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;
import fr.maillon.shared.NotFound;
import fr.maillon.sourcing.InvitationId;
import java.util.List;
import java.util.Optional;

/** All bids, their revisions and their openings. */
public interface BidRepository {

    void add(Bid bid);

    void add(BidRevision revision);

    void add(BidOpening opening);

    /**
     * @throws NotFound when there is no such bid
     */
    Bid require(BidId id);

    Optional<Bid> ofInvitation(InvitationId invitation);

    /**
     * Opens all bids of a round as one: each becomes what {@link Bid#open} makes of it, whoever is writing it at this
     * moment. Bids read before in the same transaction do not show it.
     *
     * @return how many were opened
     */
    int openRound(LotId lot, int round);

    /** A provider's bids, the latest invitation first. */
    List<Bid> ofProvider(ProviderId provider);

    /** A bid with what was submitted last, unless it was never submitted. */
    Optional<SubmittedBid> submitted(BidId bid);

    /** The newest revision of a bid, unless it was never submitted. */
    Optional<BidRevision> newestRevision(BidId bid);

    /** All revisions of a bid, the newest first. */
    List<BidRevision> revisions(BidId bid);

    /** The opened bids of one round with what was submitted last, in the order of their references. */
    List<SubmittedBid> opened(LotId lot, int round);

    /** The opened bids of a lot on which the client has not decided, of whichever round. */
    List<SubmittedBid> undecided(LotId lot);

    Optional<BidOpening> opening(LotId lot, int round);
}
