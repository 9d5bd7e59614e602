package fr.maillon.award.service;

import fr.maillon.bidding.BidStatus;
import fr.maillon.bidding.OpenedBid;
import fr.maillon.bidding.OpenedVat;
import fr.maillon.directory.LegalForm;
import fr.maillon.shared.Money;
import fr.maillon.territory.Ring;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * One column of a comparison.
 *
 * @param commune where the provider is
 * @param kilometres from the place of work, as the crow flies
 * @param compared the amount that this client compares
 * @param lowest whether no other bid is lower in that amount
 * @param validityOver whether the bid can no longer be chosen or accepted
 */
public record ComparedBid(
        OpenedBid bid,
        String providerName,
        LegalForm legalForm,
        String commune,
        BigDecimal kilometres,
        Ring ring,
        Money compared,
        boolean lowest,
        boolean validityOver)
        implements Serializable {

    /** VAT at this rate; empty when the bid has no line of it. */
    public List<OpenedVat> vatAt(BigDecimal rate) {
        return bid.vat().stream().filter(vat -> vat.rate().compareTo(rate) == 0).toList();
    }

    /** Whether the law wants "EI" beside the name. */
    public boolean soleTrader() {
        return legalForm == LegalForm.SOLE_TRADER;
    }

    public boolean chosen() {
        return bid.status() == BidStatus.AWARDED;
    }

    public boolean open() {
        return bid.status() == BidStatus.OPENED;
    }
}
