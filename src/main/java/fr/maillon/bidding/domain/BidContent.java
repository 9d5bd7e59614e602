package fr.maillon.bidding.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a provider offers, complete and checked.
 *
 * @param vatMention the legal sentence when no VAT is charged, else empty
 * @param rights which rights on the creation are assigned: extent, purpose, place, duration
 */
public record BidContent(
        List<BidLine> lines,
        String vatMention,
        LocalDate validUntil,
        LocalDate startsOn,
        int durationDays,
        String included,
        String excluded,
        String paymentTerms,
        String rights,
        List<BidMilestone> milestones,
        String note)
        implements Serializable {

    public BidContent {
        lines = List.copyOf(lines);
        milestones = List.copyOf(milestones);
    }

    public BidTotals totals() {
        return BidTotals.of(lines);
    }
}
