package fr.maillon.territory;

import fr.maillon.territory.domain.InMemoryTerritoryRepository;
import fr.maillon.territory.domain.Territory;
import fr.maillon.territory.service.KnownCommunes;
import fr.maillon.territory.service.Territories;

/** Territories for the tests of every feature. */
public final class TerritoryFixtures {

    private TerritoryFixtures() {}

    /** The real communes, with one territory, the Tarn: {@code territories().get(0)}. */
    public static TerritoryApi tarn() {
        var repository = new InMemoryTerritoryRepository();
        repository.add(new Territory("Tarn", "81", "11, 12, 31, 34, 82"));
        return new Territories(repository, new KnownCommunes(TarnCommunes::all));
    }
}
