package fr.maillon.delivery;

import fr.maillon.lots.LotId;
import java.util.List;

/** What other features and the workflow ask of delivery. */
public interface DeliveryApi {

    /** Plans the milestones of an accepted bid. */
    void start(LotId lot);

    /** The milestones of a lot, in order; empty before delivery starts. */
    List<MilestoneSummary> milestonesOf(LotId lot);

    /** Reminds the client of the delivered milestone. */
    void remindReview(LotId lot);
}
