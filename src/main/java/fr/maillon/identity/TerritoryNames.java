package fr.maillon.identity;

import fr.maillon.shared.TerritoryId;

/** How territories are called, told by the feature that keeps them. */
public interface TerritoryNames {

    /**
     * @throws NotFound when there is no such territory
     */
    String nameOf(TerritoryId territory);
}
