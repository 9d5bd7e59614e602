package fr.maillon.award.service;

import fr.maillon.award.AcceptanceSummary;
import fr.maillon.bidding.OpenedBid;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.LotSummary;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One bid of a lot, to be chosen or to be accepted, in full.
 *
 * @param acceptance the bon pour accord, null while there is none
 */
public record ChosenBid(
        LotSummary lot,
        String requestReference,
        String requestTitle,
        String clientName,
        boolean recoversVat,
        ComparedBid compared,
        @Nullable AcceptanceSummary acceptance)
        implements Serializable {

    public OpenedBid bid() {
        return compared.bid();
    }

    /** Whether the bon pour accord can be given now. */
    public boolean mayAccept() {
        return acceptance == null && lot.status() == LotStatus.AWARDED && !compared.validityOver();
    }

    /** Whether the bid can be chosen now. */
    public boolean mayChoose() {
        return lot.status() == LotStatus.OPENED && compared.open() && !compared.validityOver();
    }
}
