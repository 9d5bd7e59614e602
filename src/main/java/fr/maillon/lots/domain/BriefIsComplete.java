package fr.maillon.lots.domain;

import fr.maillon.lots.CriterionKind;
import fr.maillon.lots.LotCheck;
import fr.maillon.lots.LotCriterion;
import fr.maillon.shared.Money;
import fr.maillon.shared.PlainText;
import fr.maillon.shared.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What must hold before a client is asked to approve a brief: all its words are there, nothing is left to check (D-03),
 * the weights of each lot come to 100 (D-14), and the shares to the budget (D-04).
 */
public final class BriefIsComplete {

    private static final int WHOLE = 100;

    /** Words of a criterion that prefers those who are near. */
    private static final Pattern LOCAL = Pattern.compile("proximit|\\blocale?s?\\b");

    private BriefIsComplete() {}

    /**
     * Lets a complete brief pass.
     *
     * @param agreed what the whole may cost, null when nothing was agreed
     * @param ceiling the most the client means to spend, null when the client named none
     * @throws Refused naming the lot and what is missing
     */
    public static void check(
            String introduction, @Nullable Money agreed, @Nullable Money ceiling, List<WrittenLot> lots) {
        if (introduction.isEmpty()) {
            throw new Refused("splitRequest.introductionMissing");
        }
        lots.stream().map(WrittenLot::wording).forEach(BriefIsComplete::check);
        checkShares(agreed, ceiling, lots);
    }

    private static void check(LotWording lot) {
        if (lot.brief().isEmpty()) {
            throw new Refused("splitRequest.briefMissing", lot.title());
        }
        for (var line : lot.details().lines()) {
            if (line.quantity() == null) {
                throw new Refused("splitRequest.quantityMissing", lot.title(), line.label());
            }
        }
        checkCriteria(lot);
        var checks = lot.details().checks();
        if (checks.isEmpty()) {
            throw new Refused("splitRequest.noCheck", lot.title());
        }
        checks.stream().filter(LotCheck::open).findFirst().ifPresent(open -> {
            throw new Refused("splitRequest.checkOpen", lot.title(), open.label());
        });
    }

    private static void checkCriteria(LotWording lot) {
        var seen = new HashSet<String>();
        for (var criterion : lot.details().criteria()) {
            if (criterion.kind() == CriterionKind.OWN && criterion.ownWords().isEmpty()) {
                throw new Refused("splitRequest.criterionUnnamed", lot.title());
            }
            if (!seen.add(criterion.kind() + PlainText.folded(criterion.ownWords()))) {
                throw new Refused("splitRequest.criterionTwice", lot.title());
            }
        }
        int sum =
                lot.details().criteria().stream().mapToInt(LotCriterion::weight).sum();
        if (!seen.isEmpty() && sum != WHOLE) {
            throw new Refused("splitRequest.weights", lot.title(), sum);
        }
    }

    /** Whether a lot prefers those who are near, which the law forbids a public body. */
    public static boolean prefersLocal(LotWording lot) {
        return lot.details().criteria().stream()
                .anyMatch(one -> one.kind().isLocal()
                        || LOCAL.matcher(PlainText.folded(one.ownWords())).find());
    }

    private static void checkShares(@Nullable Money agreed, @Nullable Money ceiling, List<WrittenLot> lots) {
        List<@Nullable Money> shares = new ArrayList<>();
        lots.forEach(lot -> shares.add(lot.wording().budget()));
        var sum = SharesFitTheBudget.sum(shares);
        var most = agreed == null ? sum : agreed;
        if (ceiling != null && most.compareTo(ceiling) > 0) {
            throw new Refused("splitRequest.overBudget", most, ceiling);
        }
        if (agreed == null) {
            return;
        }
        var left = agreed.minus(sum);
        if (left.isNegative()) {
            throw new Refused("splitRequest.sharesTooMuch", agreed, Money.ZERO.minus(left));
        }
        if (!left.isZero()) {
            throw new Refused("splitRequest.sharesTooLittle", agreed, left);
        }
        for (var lot : lots) {
            if (lot.wording().budget() == null) {
                throw new Refused("splitRequest.shareMissing", lot.wording().title());
            }
        }
    }
}
