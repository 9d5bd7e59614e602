package fr.maillon.prices;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.shared.TerritoryId;
import java.util.Optional;

/** Remembers prices without names, and tells what is usual (product.md, local price memory). */
public interface PricesApi {

    /** Keeps a price, without saying whose; the same acceptance told again changes nothing. */
    void remember(AwardedPrice price);

    /**
     * What work of this trade and size was awarded for in this territory; empty when there is not enough history to say
     * so without showing somebody's price.
     */
    Optional<PriceRange> range(TerritoryId territory, TradeCode trade, PriceSize size);
}
