package fr.maillon.territory.domain;

import fr.maillon.shared.NotFound;
import fr.maillon.shared.TerritoryId;
import java.util.List;

/** Where territories are kept. */
public interface TerritoryRepository {

    /**
     * @throws NotFound when there is no such territory
     */
    Territory require(TerritoryId id);

    /** All territories by name. */
    List<Territory> all();

    void add(Territory territory);
}
