package fr.maillon.territory.service;

import fr.maillon.identity.TerritoryNames;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.TerritoryId;
import fr.maillon.shared.Zones;
import fr.maillon.territory.CommuneSummary;
import fr.maillon.territory.Ring;
import fr.maillon.territory.TerritoryApi;
import fr.maillon.territory.TerritorySummary;
import fr.maillon.territory.Times;
import fr.maillon.territory.domain.Coordinates;
import fr.maillon.territory.domain.Territory;
import fr.maillon.territory.domain.TerritoryRepository;
import fr.maillon.territory.domain.WorkingCalendar;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers the other features about territories, communes, distances and working time. */
@ApplicationService
public class Territories implements TerritoryApi, TerritoryNames {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Zones.PARIS);

    private TerritoryRepository territories;
    private KnownCommunes communes;

    @SuppressWarnings("NullAway.Init")
    protected Territories() {}

    @Inject
    public Territories(TerritoryRepository territories, KnownCommunes communes) {
        this.territories = territories;
        this.communes = communes;
    }

    @Override
    public TerritorySummary territory(TerritoryId territory) {
        return territories.require(territory).summary();
    }

    @Override
    public String nameOf(TerritoryId territory) {
        return territory(territory).name();
    }

    @Override
    public List<TerritorySummary> territories() {
        return territories.all().stream().map(Territory::summary).toList();
    }

    @Override
    public Optional<TerritoryId> territoryOf(String inseeCode) {
        return findCommune(inseeCode).flatMap(commune -> territories.all().stream()
                .filter(territory -> territory.covers(commune))
                .map(Territory::id)
                .findFirst());
    }

    @Override
    public Times times(TerritoryId territory) {
        return territories.require(territory).times();
    }

    @Override
    public CommuneSummary commune(String inseeCode) {
        return findCommune(inseeCode).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<CommuneSummary> findCommune(String inseeCode) {
        return communes.gazetteer().byInseeCode(inseeCode);
    }

    @Override
    public List<CommuneSummary> searchCommunes(String words, int most) {
        var served = territories.all().stream()
                .flatMap(territory -> territory.departmentCodes().stream())
                .collect(Collectors.toSet());
        return communes.gazetteer().search(words, served, most);
    }

    @Override
    public Ring ring(TerritoryId territory, String placeOfWork, String providerCommune) {
        return territories.require(territory).ring(commune(placeOfWork), commune(providerCommune));
    }

    @Override
    public BigDecimal kilometres(String fromInseeCode, String toInseeCode) {
        var from = commune(fromInseeCode);
        var to = commune(toInseeCode);
        var kilometres = new Coordinates(from.latitude(), from.longitude())
                .kilometresTo(new Coordinates(to.latitude(), to.longitude()));
        return BigDecimal.valueOf(kilometres).setScale(1, RoundingMode.HALF_UP);
    }

    @Override
    public Instant addWorkingDays(TerritoryId territory, Instant from, int workingDays) {
        return CALENDAR.endOfWorkingDayAfter(from, workingDays);
    }
}
