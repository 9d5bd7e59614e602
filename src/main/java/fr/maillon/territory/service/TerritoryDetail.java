package fr.maillon.territory.service;

import fr.maillon.shared.TerritoryId;
import fr.maillon.territory.Desk;
import fr.maillon.territory.domain.TimeSetting;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Everything an administrator sees of a territory. */
public record TerritoryDetail(
        TerritoryId id,
        long version,
        String name,
        String departments,
        String neighbours,
        Map<TimeSetting, Integer> times,
        Desk desk,
        long communes,
        long population,
        List<IntercommunalityRow> intercommunalities)
        implements Serializable {}
