package fr.maillon.territory.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.territory.service.TerritoryQueries;
import fr.maillon.territory.service.TerritoryRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The territories of the installation. */
@Named
@RequestScoped
public class ListTerritoriesBacking {

    @Inject
    private TerritoryQueries territories;

    @Inject
    private CurrentUser currentUser;

    private List<TerritoryRow> rows;

    public List<TerritoryRow> getRows() {
        if (rows == null) {
            rows = territories.territories(currentUser.viewer());
        }
        return rows;
    }
}
