package fr.maillon.prices;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.shared.Money;
import fr.maillon.shared.TerritoryId;
import java.time.LocalDate;

/**
 * A price that a client accepted.
 *
 * @param acceptance its id, from which only a hash is kept, so that the same acceptance is not counted twice
 * @param net of VAT
 * @param day of the acceptance, in Paris
 */
public record AwardedPrice(
        String acceptance, TerritoryId territory, TradeCode trade, PriceSize size, Money net, LocalDate day) {}
