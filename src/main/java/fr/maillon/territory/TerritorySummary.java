package fr.maillon.territory;

import fr.maillon.shared.TerritoryId;
import java.io.Serializable;

/** A read-only picture of a territory. */
public record TerritorySummary(TerritoryId id, String name, String departments) implements Serializable {}
