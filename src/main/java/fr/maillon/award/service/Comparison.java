package fr.maillon.award.service;

import fr.maillon.bidding.BidId;
import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.LotSummary;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The opened bids of a lot side by side.
 *
 * @param requestTitle in the client's words
 * @param recoversVat whether net amounts are compared, else what is paid
 * @param distanceCounts whether the order by distance is offered: not to a public body
 * @param chosen the bid that the client chose, binding or not yet
 */
public record Comparison(
        LotSummary lot,
        String requestReference,
        String requestTitle,
        boolean recoversVat,
        boolean distanceCounts,
        ComparisonOrder order,
        List<ComparedBid> bids,
        @Nullable BidId chosen)
        implements Serializable {

    public RequestId requestId() {
        return lot.requestId();
    }

    /** Whether the client can choose now. */
    public boolean mayChoose() {
        return lot.status() == LotStatus.OPENED && bids.stream().anyMatch(ComparedBid::open);
    }

    /** Whether a choice waits for the bon pour accord. */
    public boolean mayAccept() {
        return lot.status() == LotStatus.AWARDED && chosen != null;
    }

    /** Whether the client has still to choose or to accept: until then it matters how long a bid is valid. */
    public boolean undecided() {
        return mayChoose() || mayAccept();
    }

    /** Whether the bids are still sealed. */
    public boolean sealed() {
        return switch (lot.status()) {
            case DRAFT, SHORTLISTING, BIDDING -> true;
            case OPENED, AWARDED, IN_DELIVERY, DELIVERED, UNSUCCESSFUL, CANCELLED, HANDED_OVER -> false;
        };
    }

    /** Every VAT rate that occurs, highest first. */
    public List<BigDecimal> vatRates() {
        return bids.stream()
                .flatMap(compared -> compared.bid().vat().stream())
                .map(vat -> vat.rate().stripTrailingZeros())
                .filter(rate -> rate.signum() != 0)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    public boolean isChosen(ComparedBid compared) {
        return compared.bid().id().equals(chosen);
    }
}
