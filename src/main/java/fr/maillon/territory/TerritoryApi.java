package fr.maillon.territory;

import fr.maillon.shared.TerritoryId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What other features ask of territory. */
public interface TerritoryApi {

    /**
     * @throws NotFound when there is no such territory
     */
    TerritorySummary territory(TerritoryId territory);

    List<TerritorySummary> territories();

    /** The territory in which a commune lies, when there is one. */
    Optional<TerritoryId> territoryOf(String inseeCode);

    Times times(TerritoryId territory);

    /**
     * @throws NotFound when no commune has this INSEE code
     */
    CommuneSummary commune(String inseeCode);

    Optional<CommuneSummary> findCommune(String inseeCode);

    /** Communes whose name or postal code begins like these words, accents and hyphens ignored, nearest match first. */
    List<CommuneSummary> searchCommunes(String words, int most);

    /** The ring in which a provider's commune lies, seen from the place of work. */
    Ring ring(TerritoryId territory, String placeOfWork, String providerCommune);

    /** Great-circle distance between two communes' centroids, in kilometres with one decimal. */
    BigDecimal kilometres(String fromInseeCode, String toInseeCode);

    /** The end of the working day that lies this many working days after an instant, French public holidays left out. */
    Instant addWorkingDays(TerritoryId territory, Instant from, int workingDays);
}
