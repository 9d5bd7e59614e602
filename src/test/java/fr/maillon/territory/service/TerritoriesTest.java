package fr.maillon.territory.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.maillon.shared.Ids;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.TerritoryId;
import fr.maillon.territory.CommuneSummary;
import fr.maillon.territory.Ring;
import fr.maillon.territory.TarnCommunes;
import fr.maillon.territory.domain.InMemoryTerritoryRepository;
import fr.maillon.territory.domain.Territory;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoriesTest {

    private final InMemoryTerritoryRepository repository = new InMemoryTerritoryRepository();
    private final AtomicInteger reads = new AtomicInteger();
    private final Territories territories = new Territories(repository, new KnownCommunes(() -> {
        reads.incrementAndGet();
        return TarnCommunes.all();
    }));
    private final TerritoryId tarn = openTarn();

    /** Expected: Vincenty's formula on the WGS 84 ellipsoid, computed apart; the sphere may be wrong by 0.6 %. */
    @ParameterizedTest(name = "{0} to {1}: {2} km")
    @CsvSource({
        "81004, 81065, 35.23",
        "81004, 81099, 21.00",
        "81065, 81163, 21.34",
        "81140, 81105, 18.29",
        "81004, 31555, 68.27",
        "81060, 81124, 57.89",
        "81004, 81004, 0.0"
    })
    void distances_agree_with_the_ellipsoid(String from, String to, BigDecimal expected) {
        var kilometres = territories.kilometres(from, to);

        assertThat(kilometres.doubleValue())
                .isCloseTo(expected.doubleValue(), within(expected.doubleValue() * 0.006 + 0.05));
        assertThat(kilometres.scale()).isEqualTo(1);
        assertThat(territories.kilometres(to, from)).isEqualTo(kilometres);
    }

    @Test
    void the_ring_is_seen_from_the_territory() {
        assertThat(territories.ring(tarn, TarnCommunes.ALBI, TarnCommunes.CASTRES))
                .isEqualTo(Ring.SAME_TERRITORY);
        assertThat(territories.ring(tarn, TarnCommunes.ALBI, TarnCommunes.TOULOUSE))
                .isEqualTo(Ring.NEIGHBOURING);
    }

    @Test
    void an_unknown_commune_or_territory_is_not_found() {
        var nowhere = new TerritoryId(Ids.next());

        assertThatThrownBy(() -> territories.commune("99999")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> territories.kilometres(TarnCommunes.ALBI, "99999"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> territories.times(nowhere)).isInstanceOf(NotFound.class);
        assertThat(territories.findCommune("99999")).isEmpty();
    }

    @Test
    void the_search_prefers_the_communes_of_a_territory() {
        assertThat(territories.searchCommunes("villefranche", 2))
                .first()
                .extracting(CommuneSummary::name)
                .isEqualTo("Villefranche-d'Albigeois");
    }

    @Test
    void communes_are_read_once() {
        territories.commune(TarnCommunes.ALBI);
        territories.searchCommunes("albi", 3);
        territories.kilometres(TarnCommunes.ALBI, TarnCommunes.CASTRES);

        assertThat(reads).hasValue(1);
    }

    @Test
    void two_working_days_after_a_friday_afternoon_are_over_on_tuesday_evening_in_paris() {
        assertThat(territories.addWorkingDays(tarn, Instant.parse("2026-11-27T15:00:00Z"), 2))
                .isEqualTo(Instant.parse("2026-12-01T17:00:00Z"));
    }

    @Test
    void territories_are_told_with_their_times() {
        assertThat(territories.territories()).containsExactly(territories.territory(tarn));
        assertThat(territories.territory(tarn).name()).isEqualTo("Tarn");
        assertThat(territories.times(tarn).bidding()).isEqualTo(14);
    }

    private TerritoryId openTarn() {
        var territory = new Territory("Tarn", "81", "11 12 31 34 82");
        repository.add(territory);
        return territory.id();
    }
}
