package fr.maillon.territory.service;

import fr.maillon.shared.TerritoryId;
import java.io.Serializable;

/** A territory in the administrator's list. */
public record TerritoryRow(TerritoryId id, String name, String departments, long communes, long population)
        implements Serializable {}
