package fr.maillon.bidding.domain;

import java.io.Serializable;
import java.util.List;

/**
 * A bid as it is being written: every text exactly as typed, complete or not, right or wrong, so that nothing is lost.
 */
public record BidDraft(
        List<Line> lines,
        String validUntil,
        String startsOn,
        String durationDays,
        String included,
        String excluded,
        String paymentTerms,
        String rights,
        List<Milestone> milestones,
        String note)
        implements Serializable {

    public BidDraft {
        lines = List.copyOf(lines);
        milestones = List.copyOf(milestones);
    }

    /** A line as typed. */
    public record Line(
            String label, String quantity, String unit, String unitPrice, String discountPercent, String vatRate)
            implements Serializable {

        /** Whether neither a label nor a price was typed: such a line is a spare one. */
        public boolean isBlank() {
            return label.isBlank() && unitPrice.isBlank();
        }
    }

    /** A milestone as typed. */
    public record Milestone(String title, String percent) implements Serializable {

        public boolean isBlank() {
            return title.isBlank() && percent.isBlank();
        }
    }

    /** What was offered before, to be changed. */
    public static BidDraft of(BidContent content) {
        return new BidDraft(
                content.lines().stream()
                        .map(line -> new Line(
                                line.label(),
                                line.quantity().toPlainString(),
                                line.unit(),
                                line.unitPrice().toString(),
                                line.discountPercent().toPlainString(),
                                line.vatRate().toPlainString()))
                        .toList(),
                content.validUntil().toString(),
                content.startsOn().toString(),
                String.valueOf(content.durationDays()),
                content.included(),
                content.excluded(),
                content.paymentTerms(),
                content.rights(),
                content.milestones().stream()
                        .map(milestone -> new Milestone(
                                milestone.title(), milestone.percent().toPlainString()))
                        .toList(),
                content.note());
    }
}
