package fr.maillon.shared;

import java.io.Serializable;

/** Identifies a territory: the area of one chapter of the association. Everything belongs to one. */
public record TerritoryId(String value) implements TypedId, Serializable {

    public TerritoryId {
        Ids.require(value);
    }
}
