package fr.maillon.prices.domain;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.prices.PriceSize;
import fr.maillon.shared.TerritoryId;
import java.time.LocalDate;

/**
 * Which work may be compared: the same trade and size, in the same territory, awarded in the last 36 months. Older prices
 * say little about today's.
 *
 * @param since first day that counts
 */
public record ComparableWork(TerritoryId territory, TradeCode trade, PriceSize size, LocalDate since) {

    /** How far back prices are compared. */
    public static final int MONTHS = 36;

    /** What counts on a day. */
    public static ComparableWork on(LocalDate today, TerritoryId territory, TradeCode trade, PriceSize size) {
        return new ComparableWork(territory, trade, size, today.minusMonths(MONTHS));
    }

    /** Whether this price may be compared. */
    public boolean includes(PriceFact fact) {
        return fact.territory().equals(territory)
                && fact.trade().equals(trade)
                && fact.size() == size
                && !fact.awardedOn().isBefore(since);
    }
}
