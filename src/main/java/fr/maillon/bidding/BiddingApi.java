package fr.maillon.bidding;

import fr.maillon.lots.LotId;
import java.util.List;

/** What other features and the workflow ask of bidding. Before the opening it gives out no amount at all. */
public interface BiddingApi {

    /** Opens all bids of a lot in one logged act; returns whether there was any. */
    boolean open(LotId lot);

    /** The opened bids of a lot's present round; empty before the opening. */
    List<OpenedBid> openedBids(LotId lot);

    /**
     * @throws NotFound when there is no such bid, or it is not opened
     */
    OpenedBid openedBid(BidId bid);

    /** The bid was accepted: it is awarded, all others of the lot are not, each told why and in which third it ended. */
    void settle(BidId accepted, String reason);

    /** No bid of the lot's present round is chosen: each is told why. */
    void settleWithoutChoice(LotId lot, String reason);
}
