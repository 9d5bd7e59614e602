package fr.maillon.catalogue.service;

import fr.maillon.catalogue.CatalogueApi;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.catalogue.TradeSummary;
import fr.maillon.catalogue.domain.Trade;
import fr.maillon.catalogue.domain.TradeRepository;
import fr.maillon.shared.ApplicationService;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Tells the other features which trades there are. */
@ApplicationService
public class Trades implements CatalogueApi {

    private TradeRepository trades;

    @SuppressWarnings("NullAway.Init")
    protected Trades() {}

    @Inject
    public Trades(TradeRepository trades) {
        this.trades = trades;
    }

    @Override
    public List<TradeSummary> trades() {
        return trades.all().stream()
                .filter(Trade::isActive)
                .map(Trade::summary)
                .sorted(Comparator.comparing(TradeSummary::frenchName, Collator.getInstance(Locale.FRENCH)))
                .toList();
    }

    @Override
    public TradeSummary trade(TradeCode code) {
        return trades.require(code).summary();
    }
}
