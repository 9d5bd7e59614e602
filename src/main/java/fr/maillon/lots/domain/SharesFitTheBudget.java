package fr.maillon.lots.domain;

import fr.maillon.shared.Money;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The shares of the lots together do not exceed what the client means to spend; a share or budget not known is no limit. */
public final class SharesFitTheBudget {

    private SharesFitTheBudget() {}

    public static Money sum(Collection<? extends @Nullable Money> shares) {
        var sum = Money.ZERO;
        for (@Nullable Money share : shares) {
            sum = share == null ? sum : sum.plus(share);
        }
        return sum;
    }

    public static boolean holds(Collection<? extends @Nullable Money> shares, @Nullable Money budget) {
        return budget == null || sum(shares).compareTo(budget) <= 0;
    }
}
