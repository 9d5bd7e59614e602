package fr.maillon.catalogue.web;

import fr.maillon.catalogue.service.CatalogueQueries;
import fr.maillon.catalogue.service.TradeRow;
import fr.maillon.identity.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All trades, offered or retired. */
@Named
@RequestScoped
public class ListTradesBacking {

    @Inject
    private CatalogueQueries catalogue;

    @Inject
    private CurrentUser currentUser;

    private List<TradeRow> rows;

    public List<TradeRow> getRows() {
        if (rows == null) {
            rows = catalogue.trades(currentUser.viewer());
        }
        return rows;
    }
}
