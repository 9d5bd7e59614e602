package fr.maillon.catalogue.web;

import fr.maillon.catalogue.CatalogueApi;
import fr.maillon.catalogue.TradeSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The home page tells visitors which trades there are. */
@Named
@RequestScoped
public class HomeBacking {

    @Inject
    private CatalogueApi catalogue;

    private List<TradeSummary> trades;

    public List<TradeSummary> getTrades() {
        if (trades == null) {
            trades = catalogue.trades();
        }
        return trades;
    }
}
