package fr.maillon.delivery;

import fr.maillon.lots.LotId;
import java.util.List;
import java.util.Optional;

/** What other features and the workflow ask of delivery. */
public interface DeliveryApi {

    /** Plans the milestones of an accepted bid. */
    void start(LotId lot);

    /** The work on a lot; empty before delivery starts. */
    Optional<ProjectSummary> projectOf(LotId lot);

    /** The milestones of a lot, in order; empty before delivery starts. */
    List<MilestoneSummary> milestonesOf(LotId lot);

    /** Reminds the client of the delivered milestone. */
    void remindReview(LotId lot);
}
