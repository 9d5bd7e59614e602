package fr.maillon.bidding.service;

import fr.maillon.bidding.domain.BidContent;
import fr.maillon.bidding.domain.BidProblem;
import fr.maillon.bidding.domain.BidTotals;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bid as it would be submitted now.
 *
 * @param content null when something stands against it
 * @param problems what stands against it
 */
public record BidPreview(
        BidEditor editor,
        @Nullable BidContent content,
        @Nullable BidTotals totals,
        List<BidProblem> problems) implements Serializable {

    public BidPreview {
        problems = List.copyOf(problems);
    }
}
