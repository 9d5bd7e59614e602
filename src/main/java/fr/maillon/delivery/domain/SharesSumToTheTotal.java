package fr.maillon.delivery.domain;

import fr.maillon.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a price over milestones. Each share is its percent of the total, rounded half up and never more than what is
 * left; the last takes what is left, so that the shares sum to the total to the cent.
 */
public final class SharesSumToTheTotal {

    private SharesSumToTheTotal() {}

    /** One amount for each percentage, in their order. */
    public static List<Money> of(Money total, List<BigDecimal> percentages) {
        var shares = new ArrayList<Money>();
        var left = total;
        for (int i = 0; i < percentages.size(); i++) {
            var share = i == percentages.size() - 1 ? left : least(total.percent(percentages.get(i)), left);
            shares.add(share);
            left = left.minus(share);
        }
        return List.copyOf(shares);
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
