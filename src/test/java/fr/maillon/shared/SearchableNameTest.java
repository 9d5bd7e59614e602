package fr.maillon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchableNameTest {

    @ParameterizedTest
    @CsvSource({
        "Saint-Sulpice-la-Pointe, saint sulpice la pointe",
        "'  SAINT sulpice  ', saint sulpice",
        "St-Sulpice, saint sulpice",
        "Ste Cécile, sainte cecile",
        "Brassac, brassac",
        "Puéchoursi, puechoursi",
        "Lescure-d'Albigeois, lescure d albigeois",
        "Lescure d’Albigeois, lescure d albigeois",
        "Sacré-Cœur, sacre coeur",
        "Estaing, estaing",
        "'%_', ''"
    })
    void a_name_is_found_however_it_is_typed(String typed, String searched) {
        assertThat(SearchableName.of(typed)).isEqualTo(searched);
    }
}
