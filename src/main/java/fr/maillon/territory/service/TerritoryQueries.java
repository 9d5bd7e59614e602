package fr.maillon.territory.service;

import fr.maillon.identity.Viewer;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.TerritoryId;
import java.util.List;

/** What an administrator reads of territories. */
public interface TerritoryQueries {

    /** All territories by name. */
    List<TerritoryRow> territories(Viewer viewer);

    /**
     * @throws NotFound when there is no such territory, or the viewer is no administrator
     */
    TerritoryDetail territory(Viewer viewer, TerritoryId id);
}
