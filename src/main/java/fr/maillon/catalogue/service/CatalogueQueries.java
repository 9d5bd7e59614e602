package fr.maillon.catalogue.service;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.identity.Viewer;
import fr.maillon.shared.NotFound;
import java.util.List;

/** What an administrator reads of trades. */
public interface CatalogueQueries {

    /** All trades, retired ones last, each part by French name. */
    List<TradeRow> trades(Viewer viewer);

    /**
     * @throws NotFound when there is no such trade, or the viewer is no administrator
     */
    TradeRow trade(Viewer viewer, TradeCode code);
}
