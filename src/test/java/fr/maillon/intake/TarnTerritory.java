package fr.maillon.intake;

import fr.maillon.identity.Viewers;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.TerritoryId;
import fr.maillon.shared.Zones;
import fr.maillon.territory.CommuneSummary;
import fr.maillon.territory.Ring;
import fr.maillon.territory.TarnCommunes;
import fr.maillon.territory.TerritoryApi;
import fr.maillon.territory.TerritorySummary;
import fr.maillon.territory.Times;
import fr.maillon.territory.domain.WorkingCalendar;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The Tarn with its communes and the standard times, without a database. */
public final class TarnTerritory implements TerritoryApi {

    private static final TerritorySummary TARN = new TerritorySummary(Viewers.TARN, "Tarn", "81");
    /** The standard times. */
    public static final Times TIMES = new Times(2, 3, 7, 21, 3, 2, 14, 2, 7, 14, 30, 5, 14, 14);

    private Times times = TIMES;

    /** What an administrator does. */
    public void setTimes(Times changed) {
        times = changed;
    }

    @Override
    public TerritorySummary territory(TerritoryId territory) {
        if (!territory.equals(TARN.id())) {
            throw new NotFound();
        }
        return TARN;
    }

    @Override
    public List<TerritorySummary> territories() {
        return List.of(TARN);
    }

    @Override
    public Optional<TerritoryId> territoryOf(String inseeCode) {
        return Optional.of(TARN.id()).filter(tarn -> inseeCode.startsWith("81"));
    }

    @Override
    public Times times(TerritoryId territory) {
        return times;
    }

    @Override
    public CommuneSummary commune(String inseeCode) {
        return findCommune(inseeCode).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<CommuneSummary> findCommune(String inseeCode) {
        return TarnCommunes.all().stream()
                .filter(commune -> commune.inseeCode().equals(inseeCode))
                .findFirst();
    }

    @Override
    public List<CommuneSummary> searchCommunes(String words, int most) {
        return TarnCommunes.ofTheTarn().stream()
                .filter(commune -> commune.name().startsWith(words))
                .limit(most)
                .toList();
    }

    @Override
    public Ring ring(TerritoryId territory, String placeOfWork, String providerCommune) {
        return placeOfWork.equals(providerCommune) ? Ring.SAME_COMMUNE : Ring.SAME_TERRITORY;
    }

    @Override
    public BigDecimal kilometres(String fromInseeCode, String toInseeCode) {
        throw new UnsupportedOperationException("no distance is measured here");
    }

    @Override
    public Instant addWorkingDays(TerritoryId territory, Instant from, int workingDays) {
        return new WorkingCalendar(Zones.PARIS).endOfWorkingDayAfter(from, workingDays);
    }
}
