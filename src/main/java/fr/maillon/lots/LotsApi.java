package fr.maillon.lots;

import fr.maillon.identity.Viewer;
import fr.maillon.intake.RequestId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What other features and the workflow ask of lots. After each change the request follows its lots. */
public interface LotsApi {

    /**
     * @throws NotFound when there is no such lot
     */
    LotSummary lot(LotId lot);

    /**
     * The lot, when its request is the viewer's own (client) or of the viewer's territory (coordinator).
     *
     * @throws NotFound otherwise
     */
    LotSummary lotFor(Viewer viewer, LotId lot);

    /** The lots of the newest split of a request, in order. */
    List<LotSummary> lotsOf(RequestId request);

    /**
     * In which order the lots of a request can be worked off. It says nothing yet about when providers are invited: that
     * a wave waits for the one before it is enforced later, by the process.
     */
    LotOrder order(RequestId request);

    /** Those of these lots that have not ended, in one look. */
    Set<LotId> unfinished(Collection<LotId> lots);

    /** Bids are received from now on; returns the deadline. */
    Instant openForBids(LotId lot);

    /**
     * The deadline passed and the bids were opened.
     *
     * @param anyBid false when there was none: a coordinator then decides what becomes of the lot
     */
    void markOpened(LotId lot, boolean anyBid);

    /** The client chose a bid. */
    void award(LotId lot);

    /** The client takes the choice back before it is binding. */
    void reconsider(LotId lot);

    void startDelivery(LotId lot);

    void deliver(LotId lot);

    /** The lot is sourced again, one round later. */
    void runAgain(LotId lot);

    void closeWithoutResult(LotId lot);

    /** Says what became of the request when no lot is active any more; without any delivered lot it ends here. */
    RequestOutcome conclude(RequestId request);
}
