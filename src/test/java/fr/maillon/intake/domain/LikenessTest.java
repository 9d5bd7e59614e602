package fr.maillon.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.catalogue.NeedKind;
import fr.maillon.intake.domain.Likeness.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D-03 and product rule 7: why two requests look alike, counted by hand. */
class LikenessTest {

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "'Vendre mes conserves en ligne', 'Vendre mes conserves en ligne', 100",
        "'VENDRE MES CONSERVES EN LIGNE', 'vendre, mes conserves... en ligne !', 100",
        // vendre, conserve, ligne / vendre, miel, ligne: 2 x 2 of 6
        "'Vendre mes conserves en ligne', 'Vendre mon miel en ligne', 66",
        // création, site / creation, site, œuvre
        "'Création de sites', 'creation du site des œuvres', 80",
        "'Réseaux', 'reseau', 100",
        "'Former mon équipe', 'Photographier des plats', 0",
        "'', '', 0",
        "'', 'Vendre en ligne', 0",
        "'pour les nous', 'pour les nous', 0"
    })
    void words_are_compared_without_accents_plurals_and_small_words(String one, String two, int percent) {
        var likeness = Likeness.of(new Words(null, one, ""), new Words(null, two, ""));

        assertThat(likeness.commonWords()).isEqualTo(percent);
        assertThat(Likeness.of(new Words(null, two, ""), new Words(null, one, "")))
                .as("the other way round")
                .isEqualTo(likeness);
    }

    @Test
    void title_and_need_count_together() {
        var likeness = Likeness.of(
                new Words(null, "Boutique", "Des conserves artisanales"),
                new Words(null, "Conserves artisanales", "Une boutique"));

        assertThat(likeness.commonWords()).isEqualTo(100);
    }

    @Test
    void the_same_need_makes_them_alike_whatever_the_words() {
        var likeness = Likeness.of(
                new Words(NeedKind.SELL_ONLINE, "Boutique", ""), new Words(NeedKind.SELL_ONLINE, "Miel", ""));

        assertThat(likeness).isEqualTo(new Likeness(true, 0));
        assertThat(likeness.isAlike()).isTrue();
    }

    @Test
    void something_else_and_an_unknown_need_are_no_need_in_common() {
        assertThat(Likeness.of(new Words(NeedKind.SOMETHING_ELSE, "A", ""), new Words(NeedKind.SOMETHING_ELSE, "B", ""))
                        .isAlike())
                .isFalse();
        assertThat(Likeness.of(new Words(null, "A", ""), new Words(null, "B", ""))
                        .isAlike())
                .isFalse();
    }

    @Test
    void common_words_make_them_alike_from_a_share_on_and_the_need_weighs_besides() {
        assertThat(new Likeness(false, Likeness.ALIKE).isAlike()).isTrue();
        assertThat(new Likeness(false, Likeness.ALIKE - 1).isAlike()).isFalse();
        assertThat(new Likeness(true, 50).score()).isGreaterThan(new Likeness(false, 70).score());
        assertThat(new Likeness(false, 80).score()).isGreaterThan(new Likeness(true, 50).score());
    }
}
