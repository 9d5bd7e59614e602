package fr.maillon.prices;

import fr.maillon.shared.Money;

/** How large a piece of work is, so that a business card is not compared with an online shop. */
public enum PriceSize {
    SMALL,
    MEDIUM,
    LARGE;

    private static final Money MEDIUM_FROM = Money.euros(1_500);
    private static final Money LARGE_FROM = Money.euros(5_000);

    /**
     * The size of a lot.
     *
     * @param share what the client means to spend on it, net of VAT: it is known before any bid and so does not depend on
     *     the prices that are compared
     */
    public static PriceSize of(Money share) {
        if (share.compareTo(MEDIUM_FROM) < 0) {
            return SMALL;
        }
        return share.compareTo(LARGE_FROM) < 0 ? MEDIUM : LARGE;
    }
}
