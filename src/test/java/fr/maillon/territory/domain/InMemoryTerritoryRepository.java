package fr.maillon.territory.domain;

import fr.maillon.shared.NotFound;
import fr.maillon.shared.TerritoryId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps territories for the length of a test. */
public final class InMemoryTerritoryRepository implements TerritoryRepository {

    private final List<Territory> territories = new ArrayList<>();

    @Override
    public Territory require(TerritoryId id) {
        return territories.stream()
                .filter(territory -> territory.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public List<Territory> all() {
        return territories.stream()
                .sorted(Comparator.comparing(Territory::name))
                .toList();
    }

    @Override
    public void add(Territory territory) {
        territories.add(territory);
    }
}
