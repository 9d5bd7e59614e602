package fr.maillon.territory.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.identity.Role;
import fr.maillon.identity.Viewers;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import fr.maillon.territory.Desk;
import fr.maillon.territory.OpeningHours;
import fr.maillon.territory.domain.InMemoryTerritoryRepository;
import fr.maillon.territory.domain.Territory;
import fr.maillon.territory.domain.TimeSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TerritoryServiceTest {

    private static final Desk DESK = new Desk(OpeningHours.STANDARD, "05 63 00 00 00", "tarn@maillon.example");

    private final InMemoryTerritoryRepository territories = new InMemoryTerritoryRepository();
    private final Viewers.SignedIn user = new Viewers.SignedIn(Viewers.administrator());
    private final TerritoryService service = new TerritoryService(territories, user);

    @Test
    void an_administrator_opens_a_territory() {
        var id = service.open(save("Aveyron", "12"));

        assertThat(territories.require(id).departmentCodes()).containsExactly("12");
    }

    @Test
    void an_administrator_changes_times() {
        var id = service.open(save("Aveyron", "12"));
        var times = Territory.standardTimes();
        times.put(TimeSetting.BIDDING, 30);

        service.edit(id, territories.require(id).version(), new SaveTerritory("Rouergue", "12", "81", times, DESK));

        assertThat(territories.require(id).name()).isEqualTo("Rouergue");
        assertThat(territories.require(id).times().bidding()).isEqualTo(30);
    }

    @Test
    void an_administrator_says_when_and_how_the_people_of_a_territory_are_reached() {
        var desk = new Desk(OpeningHours.of("124", "9h-12h30"), "05 65 00 00 00", "Rodez@Maillon.example");
        var id = service.open(new SaveTerritory("Aveyron", "12", "", Territory.standardTimes(), desk));

        assertThat(territories.require(id).desk())
                .isEqualTo(new Desk(desk.hours(), "05 65 00 00 00", "rodez@maillon.example"));
    }

    @Test
    void a_telephone_or_an_address_that_is_none_is_refused() {
        var noPhone = new Desk(OpeningHours.STANDARD, "appelez-moi", "");
        var noMail = new Desk(OpeningHours.STANDARD, "", "rodez");

        assertThatThrownBy(
                        () -> service.open(new SaveTerritory("Aveyron", "12", "", Territory.standardTimes(), noPhone)))
                .hasMessageContaining("territory.phone.malformed");
        assertThatThrownBy(
                        () -> service.open(new SaveTerritory("Aveyron", "12", "", Territory.standardTimes(), noMail)))
                .hasMessageContaining("email.malformed");
    }

    @ParameterizedTest
    @EnumSource(names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_opens_or_changes_one(Role role) {
        var id = service.open(save("Aveyron", "12"));
        user.become(Viewers.from(Viewers.TARN, role));

        assertThatThrownBy(() -> service.open(save("Lozère", "48"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.edit(id, 0, save("Lozère", "48"))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_department_belongs_to_one_territory() {
        service.open(save("Aveyron", "12"));

        assertThatThrownBy(() -> service.open(save("Lozère", "12, 48")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("territory.departments.taken");
    }

    @Test
    void a_name_is_given_once_whatever_the_capitals() {
        service.open(save("Aveyron", "12"));

        assertThatThrownBy(() -> service.open(save("AVEYRON", "48"))).hasMessageContaining("territory.name.taken");
    }

    @Test
    void who_edits_what_somebody_else_changed_is_told() {
        var id = service.open(save("Aveyron", "12"));

        assertThatThrownBy(() -> service.edit(id, 7, save("Aveyron", "12"))).isInstanceOf(Stale.class);
    }

    private static SaveTerritory save(String name, String departments) {
        return new SaveTerritory(name, departments, "", Territory.standardTimes(), DESK);
    }
}
