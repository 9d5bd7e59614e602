package fr.maillon.intake;

import fr.maillon.catalogue.CatalogueApi;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.catalogue.TradeSummary;
import java.util.List;

/** A catalogue that knows every trade by its code. */
public final class EveryTrade implements CatalogueApi {

    @Override
    public List<TradeSummary> trades() {
        return List.of(trade(new TradeCode("photography")), trade(new TradeCode("web-development")));
    }

    @Override
    public TradeSummary trade(TradeCode code) {
        return new TradeSummary(
                code,
                "Métier " + code,
                "Trade " + code,
                "Ce que fait " + code + ".",
                "What " + code + " does.",
                50,
                true);
    }
}
