package fr.maillon.award.service;

import fr.maillon.bidding.BidId;
import fr.maillon.lots.LotId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The client chooses a bid.
 *
 * @param reason for those who are not chosen, may be empty
 */
public record AwardLot(
        @NotNull LotId lotId,
        @NotNull BidId bidId,
        @NotNull @Size(max = AwardLot.REASON_MAX) String reason) {

    public static final int REASON_MAX = 2000;
}
