package fr.maillon.lots.web;

import fr.maillon.lots.domain.SharesComeToTheBudget;
import fr.maillon.lots.domain.SharesFitTheBudget;
import fr.maillon.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How the shares of the lots stand to the agreed budget at this moment. */
public final class LotShares {

    private final Money agreed;
    private final List<LotForm> lots;

    LotShares(Money agreed, List<LotForm> lots) {
        this.agreed = agreed;
        this.lots = lots;
    }

    /** Gives what is left of the agreed budget to the lots without a share, in equal parts. */
    void distribute() {
        if (agreed != null) {
            var given = SharesComeToTheBudget.distributed(agreed, shares());
            IntStream.range(0, lots.size()).forEach(at -> lots.get(at).setBudget(given.get(at)));
        }
    }

    private List<Money> shares() {
        List<Money> shares = new ArrayList<>();
        lots.forEach(lot -> shares.add(lot.getBudget()));
        return shares;
    }

    /** What the shares come to so far. */
    public Money getSum() {
        return SharesFitTheBudget.sum(shares());
    }

    /** What is left of the agreed budget, null when none was agreed; negative when the shares are too much. */
    public Money getLeft() {
        return agreed == null ? null : SharesComeToTheBudget.left(agreed, shares());
    }

    /** Whether something is left, and a lot that could take it. */
    public boolean isDistributable() {
        var left = getLeft();
        return left != null
                && !left.isNegative()
                && !left.isZero()
                && lots.stream().anyMatch(lot -> lot.getBudget() == null);
    }

    /** By how much the shares exceed the agreed budget, null when they do not. */
    public Money getExcess() {
        var left = getLeft();
        return left != null && left.isNegative() ? Money.ZERO.minus(left) : null;
    }
}
