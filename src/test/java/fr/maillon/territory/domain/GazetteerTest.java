package fr.maillon.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.territory.CommuneSummary;
import fr.maillon.territory.TarnCommunes;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    private final Gazetteer gazetteer = new Gazetteer(TarnCommunes.all());

    @ParameterizedTest
    @CsvSource({
        "lavaur, Lavaur",
        "LAVAUR, Lavaur",
        "saint sulpice, Saint-Sulpice-la-Pointe",
        "st-sulpice la p, Saint-Sulpice-la-Pointe",
        "giroussens, Giroussens",
        "puechoursi, Puéchoursi",
        "sequestre, Le Sequestre",
        "castelnau de levis, Castelnau-de-Lévis",
        "lescure d albi, Lescure-d'Albigeois",
        "lescure d’albi, Lescure-d'Albigeois",
        "81600, Gaillac",
        "81500 lav, Lavaur",
        "labastide 81500, Labastide-Saint-Georges"
    })
    void a_commune_is_found_as_people_type_it(String typed, String name) {
        assertThat(search(typed, 5)).first().isEqualTo(name);
    }

    @Test
    void the_whole_name_comes_before_bigger_communes_that_begin_so() {
        assertThat(search("mons", 3)).first().isEqualTo("Mons");
    }

    @Test
    void a_name_that_begins_so_comes_before_one_with_a_later_word() {
        assertThat(search("pont", 50)).containsSubsequence("Pont-de-Larn", "Bout-du-Pont-de-Larn");
    }

    @Test
    void communes_of_a_served_department_come_before_bigger_ones_elsewhere() {
        assertThat(gazetteer.search("villefranche", Set.of("81"), 3))
                .first()
                .extracting(CommuneSummary::department)
                .isEqualTo("81");
        assertThat(gazetteer.search("villefranche", Set.of("12"), 3))
                .first()
                .extracting(CommuneSummary::department)
                .isEqualTo("12");
    }

    @Test
    void no_more_are_given_than_asked_for() {
        assertThat(search("saint", 7)).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "-", "'%_", "zzz", "99999", "81600 lavaur"})
    void nothing_is_found_where_nothing_is_meant(String typed) {
        assertThat(search(typed, 5)).isEmpty();
    }

    @Test
    void a_commune_is_had_by_its_code() {
        assertThat(gazetteer.byInseeCode("81004"))
                .get()
                .extracting(CommuneSummary::name)
                .isEqualTo("Albi");
        assertThat(gazetteer.byInseeCode("00000")).isEmpty();
    }

    private List<String> search(String typed, int most) {
        return gazetteer.search(typed, Set.of("81"), most).stream()
                .map(CommuneSummary::name)
                .toList();
    }
}
