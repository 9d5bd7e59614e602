package fr.maillon.catalogue;

import java.util.List;

/** What other features ask of catalogue. */
public interface CatalogueApi {

    /** The trades that may be chosen, in alphabetical order of their French names. */
    List<TradeSummary> trades();

    /**
     * @throws NotFound when there is no such trade
     */
    TradeSummary trade(TradeCode code);
}
