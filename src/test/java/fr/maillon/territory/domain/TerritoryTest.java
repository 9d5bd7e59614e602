package fr.maillon.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import fr.maillon.territory.CommuneSummary;
import fr.maillon.territory.Ring;
import fr.maillon.territory.TarnCommunes;
import fr.maillon.territory.Times;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryTest {

    private final Territory tarn = new Territory("Tarn", "81", "11, 12, 31, 34, 82");

    @Test
    void it_starts_with_the_times_of_the_association() {
        assertThat(tarn.times()).isEqualTo(new Times(2, 3, 7, 21, 3, 2, 14, 2, 7, 14, 30, 5, 14, 14));
    }

    @Test
    void the_rings_go_from_the_same_commune_to_beyond() {
        var saintSulpice = TarnCommunes.of(TarnCommunes.SAINT_SULPICE);

        assertThat(tarn.ring(saintSulpice, saintSulpice)).isEqualTo(Ring.SAME_COMMUNE);
        assertThat(tarn.ring(saintSulpice, TarnCommunes.of(TarnCommunes.LAVAUR)))
                .isEqualTo(Ring.SAME_INTERCOMMUNALITY);
        assertThat(tarn.ring(saintSulpice, TarnCommunes.of(TarnCommunes.ALBI))).isEqualTo(Ring.SAME_TERRITORY);
        assertThat(tarn.ring(saintSulpice, TarnCommunes.of(TarnCommunes.TOULOUSE)))
                .isEqualTo(Ring.NEIGHBOURING);
        assertThat(tarn.ring(saintSulpice, lyon())).isEqualTo(Ring.BEYOND);
    }

    @Test
    void an_intercommunality_may_reach_over_the_border_of_the_department() {
        assertThat(tarn.ring(TarnCommunes.of(TarnCommunes.SAINT_SULPICE), TarnCommunes.of(TarnCommunes.AZAS)))
                .isEqualTo(Ring.SAME_INTERCOMMUNALITY);
    }

    @Test
    void two_communes_of_unknown_intercommunality_are_not_in_the_same_one() {
        var toulouse = TarnCommunes.of(TarnCommunes.TOULOUSE);

        assertThat(toulouse.intercommunality()).isEmpty();
        assertThat(tarn.ring(toulouse, lyon())).isEqualTo(Ring.BEYOND);
    }

    @ParameterizedTest
    @EnumSource(TimeSetting.class)
    void no_time_may_leave_its_bounds(TimeSetting setting) {
        var tooLittle = Territory.standardTimes();
        tooLittle.put(setting, setting.least() - 1);
        var tooMuch = Territory.standardTimes();
        tooMuch.put(setting, setting.most() + 1);

        assertRefused(tooLittle, "territory.time.outOfBounds");
        assertRefused(tooMuch, "territory.time.outOfBounds");
    }

    @ParameterizedTest
    @EnumSource(TimeSetting.class)
    void no_time_may_be_missing(TimeSetting setting) {
        var times = Territory.standardTimes();
        times.remove(setting);

        assertRefused(times, "territory.time.missing");
    }

    @ParameterizedTest
    @CsvSource({
        "CLIENT_REMINDER_1, 7",
        "CLIENT_REMINDER_2, 21",
        "QUESTIONS_CLOSE, 14",
        "COMPARISON_REMINDER_1, 14",
        "COMPARISON_REMINDER_2, 30",
        "MILESTONE_REMINDER, 14"
    })
    void what_comes_first_in_life_comes_first_in_the_settings(TimeSetting setting, int amount) {
        var times = Territory.standardTimes();
        times.put(setting, amount);

        assertRefused(times, "territory.time.order");
        times.put(setting, amount - 1);
        tarn.changeTimes(times);
        assertThat(tarn.timeSettings()).containsEntry(setting, amount - 1);
    }

    @Test
    void refused_times_change_nothing() {
        var times = Territory.standardTimes();
        times.put(TimeSetting.BIDDING, 10);
        times.put(TimeSetting.REVIEWS_OPEN, 0);

        assertRefused(times, "territory.time.outOfBounds");
        assertThat(tarn.timeSettings()).isEqualTo(Territory.standardTimes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "810", "Tarn", "2C", "81/82"})
    void a_department_has_a_code_of_the_country(String departments) {
        assertThatThrownBy(() -> tarn.describe("Tarn", departments, ""))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("territory.departments.malformed"));
    }

    @Test
    void departments_are_put_in_order_and_written_once() {
        tarn.describe(" Corse et Tarn ", "2b 81;2A,81", "13");

        assertThat(tarn.name()).isEqualTo("Corse et Tarn");
        assertThat(tarn.departments()).isEqualTo("2A, 2B, 81");
    }

    @Test
    void a_territory_has_a_department_and_is_not_its_own_neighbour() {
        assertThatThrownBy(() -> tarn.describe("Tarn", " ", "12")).hasMessageContaining("territory.departments.none");
        assertThatThrownBy(() -> tarn.describe("Tarn", "81", "12 81"))
                .hasMessageContaining("territory.departments.ownNeighbour");
    }

    @Test
    void a_change_of_an_older_version_is_refused() {
        tarn.mustBeAt(tarn.version());

        assertThatThrownBy(() -> tarn.mustBeAt(tarn.version() + 1)).isInstanceOf(Stale.class);
    }

    private void assertRefused(Map<TimeSetting, Integer> times, String messageKey) {
        assertThatThrownBy(() -> tarn.changeTimes(times))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo(messageKey));
    }

    private static CommuneSummary lyon() {
        return new CommuneSummary("69123", "Lyon", "69001", 520_000, 45.758, 4.835, "69", "");
    }
}
