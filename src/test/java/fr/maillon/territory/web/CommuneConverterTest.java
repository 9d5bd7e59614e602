package fr.maillon.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.territory.CommuneSummary;
import fr.maillon.territory.TarnCommunes;
import fr.maillon.territory.TerritoryFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommuneConverterTest {

    private final CommuneConverter converter = new CommuneConverter(TerritoryFixtures.tarn());

    @Test
    void a_commune_is_written_with_its_postal_code() {
        assertThat(converter.getAsString(null, null, TarnCommunes.of(TarnCommunes.LAVAUR)))
                .isEqualTo("Lavaur (81500)");
        assertThat(converter.getAsString(null, null, null)).isEmpty();
    }

    @Test
    void every_commune_is_read_from_what_is_written_of_it() {
        assertThat(TarnCommunes.all())
                .allSatisfy(commune -> assertThat(converter.getAsObject(null, null, CommuneConverter.text(commune)))
                        .isEqualTo(commune));
    }

    @ParameterizedTest
    @CsvSource({
        "Lavaur, Lavaur",
        "lavaur, Lavaur",
        "81500 lavaur, ",
        "saint sulpice la pointe, Saint-Sulpice-la-Pointe",
        "castelnau de levis (81150), Castelnau-de-Lévis",
        "lav, ",
        "Lavaur (81600), ",
        "nowhere, "
    })
    void who_types_a_whole_name_is_understood_and_half_a_name_is_not_guessed(String typed, String name) {
        assertThat(converter.meant(typed).map(CommuneSummary::name).orElse(null))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void nothing_typed_is_no_commune(String typed) {
        assertThat(converter.getAsObject(null, null, typed)).isNull();
    }
}
