package fr.maillon.award;

import fr.maillon.bidding.BidId;
import fr.maillon.lots.LotId;
import java.util.List;
import java.util.Optional;

/** What other features and the workflow ask of award. */
public interface AwardApi {

    /** The acceptance of a lot, once there is one. */
    Optional<AcceptanceSummary> acceptanceOf(LotId lot);

    /** The steps of delivery that client and provider agreed on, in order. */
    List<AgreedMilestone> agreedMilestones(AcceptanceSummary acceptance);

    /** The bid the client chose for a lot, binding or not yet. */
    Optional<BidId> chosenBid(LotId lot);

    void remindComparison(LotId lot);

    /** Ends a lot without result: every bidder is told why. */
    void closeWithoutResult(LotId lot);
}
