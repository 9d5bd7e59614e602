package fr.maillon.prices;

import fr.maillon.shared.Money;

/** How large a piece of work is, so that a business card is not compared with an online shop. */
public enum PriceSize {
    /** Less than 1,500 euros. */
    S,
    /** From 1,500 euros and less than 5,000. */
    M,
    /** From 5,000 euros on. */
    L;

    private static final Money M_FROM = Money.euros(1_500);
    private static final Money L_FROM = Money.euros(5_000);

    /**
     * The size of a lot.
     *
     * @param share what the client means to spend on it, net of VAT: it is known before any bid and so does not depend on
     *     the prices that are compared
     */
    public static PriceSize of(Money share) {
        if (share.compareTo(M_FROM) < 0) {
            return S;
        }
        return share.compareTo(L_FROM) < 0 ? M : L;
    }
}
