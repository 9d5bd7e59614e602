package fr.maillon.territory.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.platform.database.OnBothDatabases;
import fr.maillon.shared.Ids;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.TerritoryId;
import fr.maillon.territory.Desk;
import fr.maillon.territory.OpeningHours;
import fr.maillon.territory.domain.Territory;
import fr.maillon.territory.domain.TimeSetting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaTerritoryRepositoryTest extends OnBothDatabases {

    private JpaTerritoryRepository territories;

    @BeforeEach
    void open() {
        territories = new JpaTerritoryRepository(entityManager);
    }

    @Test
    void the_tarn_is_there_from_the_start_with_the_standard_times() {
        var tarn = territories.all().get(0);

        assertThat(tarn.name()).isEqualTo("Tarn");
        assertThat(tarn.departmentCodes()).containsExactly("81");
        assertThat(tarn.timeSettings()).isEqualTo(Territory.standardTimes());
        assertThat(tarn.desk()).isEqualTo(new Desk(OpeningHours.STANDARD, "", ""));
    }

    @Test
    void opening_hours_telephone_and_address_are_found_again() {
        var aveyron = new Territory("Aveyron", "12", "");
        var desk = new Desk(
                OpeningHours.of("136", "8h30-12h, 13h-14h, 15h-16h, 17h-18h"),
                "05 65 00 00 00",
                "rodez@maillon.example");
        aveyron.openDesk(desk);
        territories.add(aveyron);
        writeAndForget();

        assertThat(territories.require(aveyron.id()).desk()).isEqualTo(desk);
    }

    @Test
    void a_territory_is_found_again_with_its_times() {
        var aveyron = new Territory("Aveyron", "12", "15 30 34 46 48 81 82");
        var times = Territory.standardTimes();
        times.put(TimeSetting.BIDDING, 21);
        aveyron.changeTimes(times);
        territories.add(aveyron);
        writeAndForget();

        var found = territories.require(aveyron.id());

        assertThat(found.name()).isEqualTo("Aveyron");
        assertThat(found.neighbours()).isEqualTo("15, 30, 34, 46, 48, 81, 82");
        assertThat(found.times().bidding()).isEqualTo(21);
        assertThat(found.times().qualifyWorkingDays()).isEqualTo(2);
    }

    @Test
    void a_changed_time_is_kept_and_makes_a_new_version() {
        var tarn = territories.all().get(0);
        var versionBefore = tarn.version();
        var times = tarn.timeSettings();
        times.put(TimeSetting.REVIEWS_OPEN, 20);
        tarn.changeTimes(times);
        writeAndForget();

        var found = territories.require(tarn.id());

        assertThat(found.times().reviewsOpen()).isEqualTo(20);
        assertThat(found.version()).isGreaterThan(versionBefore);
    }

    @Test
    void a_territory_that_was_never_opened_is_not_found() {
        var nowhere = new TerritoryId(Ids.next());

        assertThatThrownBy(() -> territories.require(nowhere)).isInstanceOf(NotFound.class);
    }
}
