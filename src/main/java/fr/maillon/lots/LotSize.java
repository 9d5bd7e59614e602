package fr.maillon.lots;

/** How much work a lot is; with its trade it says which prices of the past it is like. */
public enum LotSize {
    /** At most three days of work. */
    S,
    /** At most ten days. */
    M,
    /** More. */
    L;

    private static final int DAYS_OF_S = 3;
    private static final int DAYS_OF_M = 10;

    /** The size of a lot that takes so many days of work at most. */
    public static LotSize ofDays(int days) {
        if (days <= DAYS_OF_S) {
            return S;
        }
        return days <= DAYS_OF_M ? M : L;
    }
}
