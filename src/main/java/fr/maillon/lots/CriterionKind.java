package fr.maillon.lots;

import java.util.List;

/** The usual criteria by which bids are judged, and the coordinator's own. */
public enum CriterionKind {
    PRICE,
    QUALITY,
    DATES,
    PROXIMITY,
    LOCAL_VALUE,
    REFERENCES,
    ACCESSIBILITY,
    ECO_DESIGN,
    /** In words of the coordinator's own. */
    OWN;

    /** Whether it prefers local providers, which a public body may not (product.md). */
    public boolean isLocal() {
        return this == PROXIMITY || this == LOCAL_VALUE;
    }

    /**
     * The criteria with which a lot begins.
     *
     * @param publicBody whether the client is one
     */
    public static List<LotCriterion> usual(boolean publicBody) {
        return publicBody
                ? List.of(weighing(PRICE, 45), weighing(QUALITY, 35), weighing(DATES, 20))
                : List.of(weighing(PRICE, 40), weighing(QUALITY, 30), weighing(DATES, 15), weighing(PROXIMITY, 15));
    }

    private static LotCriterion weighing(CriterionKind kind, int weight) {
        return new LotCriterion(kind, "", weight);
    }
}
