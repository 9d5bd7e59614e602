package fr.maillon.bidding.domain;

import fr.maillon.lots.LotStatus;
import fr.maillon.lots.LotSummary;
import fr.maillon.sourcing.InvitationSummary;
import java.time.Instant;

/**
 * Whether a bid that arrives now is in time: the lot receives bids in the round of the invitation, the invitation is not
 * over, and the server's clock has not reached the deadline. At the very instant of the deadline it is too late.
 */
public final class BidsAreReceived {

    private BidsAreReceived() {}

    public static boolean test(LotSummary lot, InvitationSummary invitation, Instant now) {
        var deadline = lot.biddingEndsAt();
        return deadline != null
                && now.isBefore(deadline)
                && lot.status() == LotStatus.BIDDING
                && lot.round() == invitation.round()
                && invitation.status().isOpen();
    }
}
