package fr.maillon.lots.domain;

import fr.maillon.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shares of the lots come to the budget agreed for the whole, to the cent (D-04). */
public final class SharesComeToTheBudget {

    private static final int CENTS = 2;

    private SharesComeToTheBudget() {}

    /** What the whole costs: as agreed, or else the sum of the shares when each lot has one; null when nobody knows. */
    public static @Nullable Money whole(@Nullable Money agreed, Collection<? extends @Nullable Money> shares) {
        if (agreed != null) {
            return agreed;
        }
        return shares.stream().anyMatch(share -> share == null) ? null : SharesFitTheBudget.sum(shares);
    }

    /** What is left of the whole when the shares are taken from it; negative when they are too much. */
    public static Money left(Money whole, Collection<? extends @Nullable Money> shares) {
        return whole.minus(SharesFitTheBudget.sum(shares));
    }

    /**
     * The same shares, what is left given in equal parts to those that have none; the last of them takes the cents that
     * cannot be parted. Unchanged when nothing is left or every lot has its share.
     */
    public static List<@Nullable Money> distributed(Money whole, List<? extends @Nullable Money> shares) {
        List<@Nullable Money> given = new ArrayList<>(shares);
        long open = shares.stream().filter(share -> share == null).count();
        var left = left(whole, shares);
        if (open == 0 || left.isNegative() || left.isZero()) {
            return given;
        }
        var part = new Money(left.amount().divide(BigDecimal.valueOf(open), CENTS, RoundingMode.DOWN));
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i) == null) {
                open--;
                var taken = open == 0 ? left : part;
                given.set(i, taken.isZero() ? null : taken);
                left = left.minus(taken);
            }
        }
        return given;
    }
}
