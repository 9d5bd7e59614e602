package fr.maillon.sourcing.domain;

import fr.maillon.territory.Ring;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who is proposed for a lot, in which order and why. The rule is open: each criterion has a weight that the trade and
 * the client decide, each candidate shows the points it earned, and equals are put in the order of a draw that can be
 * repeated.
 */
public final class RankCandidates {

    private static final BigDecimal FAR_KILOMETRES = BigDecimal.valueOf(100);

    private final RankingWeights weights;
    private final Draw draw;

    public RankCandidates(RankingWeights weights, Draw draw) {
        this.weights = weights;
        this.draw = draw;
    }

    /** Orders those who may be invited, the best first, and names the others with what stands against them. */
    public Ranking rank(List<Contender> contenders) {
        var candidates = new ArrayList<Candidate>();
        var excluded = new ArrayList<Exclusion>();
        for (var contender : contenders) {
            if (!contender.approved()) {
                excluded.add(new Exclusion(contender.provider(), ExclusionReason.NOT_APPROVED));
            } else if (contender.ownRequest()) {
                excluded.add(new Exclusion(contender.provider(), ExclusionReason.OWN_REQUEST));
            } else if (contender.declinedThisLot()) {
                excluded.add(new Exclusion(contender.provider(), ExclusionReason.DECLINED_THIS_LOT));
            } else {
                candidates.add(judge(contender));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::score)
                .reversed()
                .thenComparing(candidate -> draw.lotOf(candidate.provider())));
        return new Ranking(weights, candidates, excluded);
    }

    private Candidate judge(Contender contender) {
        return new Candidate(
                contender.provider(),
                contender.ring(),
                contender.kilometres(),
                contender.load(),
                contender.capacity(),
                contender.newcomer(),
                List.of(
                        reason(Criterion.RING, percentOf(contender.ring())),
                        reason(Criterion.DISTANCE, percentOf(contender.kilometres())),
                        reason(Criterion.AVAILABILITY, percentFree(contender.load(), contender.capacity())),
                        reason(Criterion.NEWCOMER, contender.newcomer() ? 100 : 0)));
    }

    private Reason reason(Criterion criterion, int percent) {
        var weight = weights.of(criterion);
        return new Reason(criterion, RankingWeights.share(weight, percent), weight);
    }

    private static int percentOf(Ring ring) {
        return switch (ring) {
            case SAME_COMMUNE -> 100;
            case SAME_INTERCOMMUNALITY -> 80;
            case SAME_TERRITORY -> 50;
            case NEIGHBOURING -> 20;
            case BEYOND -> 0;
        };
    }

    private static int percentOf(BigDecimal kilometres) {
        return FAR_KILOMETRES
                .subtract(kilometres.min(FAR_KILOMETRES))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static int percentFree(int load, int capacity) {
        return capacity <= 0 ? 0 : Math.max(0, 100 * (capacity - load) / capacity);
    }
}
