package fr.maillon.prices.domain;

import fr.maillon.prices.PriceRange;
import fr.maillon.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What comparable work is usually awarded for: the first to the third quartile, in tens of euros.
 *
 * <p>Quartiles, because a single very cheap or very dear award does not move them. At least five awards, because a range
 * must not give away what one provider asked or one client paid. With up to four, a quartile is worked out from the
 * outermost price of its side, so that whoever knows the price beside it could work that one out. From five on the cheapest
 * and the dearest price leave no trace in the range, at least one price lies between its ends and one outside at each, so
 * that nobody can tell whose price an end comes from, and rounding to tens of euros blurs it. A small territory has few
 * professionals of a trade: there this matters more than in a national statistic.
 */
public final class UsualPrice {

    /** From how many awards on a range is told. */
    public static final int ENOUGH = 5;

    private static final BigDecimal FIRST = new BigDecimal("0.25");
    private static final BigDecimal THIRD = new BigDecimal("0.75");

    private UsualPrice() {}

    /** The range of those of these prices that may be compared with the work; empty when there are too few. */
    public static Optional<PriceRange> of(ComparableWork work, List<PriceFact> facts) {
        var prices = facts.stream()
                .filter(work::includes)
                .map(PriceFact::net)
                .sorted()
                .toList();
        if (prices.size() < ENOUGH) {
            return Optional.empty();
        }
        return Optional.of(new PriceRange(
                tens(quantile(prices, FIRST)), tens(quantile(prices, THIRD)), prices.size(), ComparableWork.MONTHS));
    }

    /** Between two prices it lies where the share falls (the usual linear rule). */
    private static BigDecimal quantile(List<Money> sorted, BigDecimal share) {
        var place = share.multiply(BigDecimal.valueOf(sorted.size() - 1L));
        int below = place.intValue();
        var low = sorted.get(below).amount();
        var high = sorted.get(Math.min(below + 1, sorted.size() - 1)).amount();
        return low.add(high.subtract(low).multiply(place.subtract(BigDecimal.valueOf(below))));
    }

    private static Money tens(BigDecimal amount) {
        return new Money(amount.setScale(-1, RoundingMode.HALF_UP));
    }
}
