package fr.maillon.bidding.service;

import fr.maillon.bidding.domain.BidTotals;
import fr.maillon.shared.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft comes to so far.
 *
 * @param nets of each line in its order, null where it cannot be read yet
 * @param milestones the percents of the milestones together
 */
public record DraftTotals(List<@Nullable Money> nets, BidTotals totals, BigDecimal milestones)
        implements Serializable {}
