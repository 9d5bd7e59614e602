package fr.maillon.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.catalogue.AnswerKind;
import fr.maillon.catalogue.CatalogueFixtures;
import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.shared.Bilingual;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A form gives back what it was filled with, and reads what browsers send. Requirement D-01. */
class WhatWasTypedTest {

    static Stream<NeedTemplate> needs() {
        return CatalogueFixtures.shippedNeeds().needs().stream();
    }

    @ParameterizedTest
    @MethodSource("needs")
    void a_need_that_nobody_changed_is_the_same(NeedTemplate need) {
        var back = NeedForm.of(need).toNeed();

        assertThat(back).usingRecursiveComparison().ignoringFields("version").isEqualTo(need);
    }

    @Test
    void lines_of_both_languages_go_together() {
        assertThat(Typed.pairs("Un\r\nDeux\r\n", "One\r\nTwo"))
                .containsExactly(new Bilingual("Un", "One"), new Bilingual("Deux", "Two"));
    }

    @Test
    void an_empty_line_holds_the_place_of_what_is_missing() {
        assertThat(Typed.pairs("Un\nDeux\nTrois", "One\n\nThree"))
                .containsExactly(
                        new Bilingual("Un", "One"), new Bilingual("Deux", ""), new Bilingual("Trois", "Three"));
    }

    @Test
    void what_is_missing_in_french_is_not_lost() {
        assertThat(Typed.pairs("Un", "One\nTwo")).containsExactly(new Bilingual("Un", "One"), new Bilingual("", "Two"));
    }

    @Test
    void nothing_is_nothing() {
        assertThat(Typed.pairs(null, " \n ")).isEqualTo(List.of());
        assertThat(Typed.words(null, null)).isEqualTo(Bilingual.EMPTY);
        assertThat(Typed.code(null)).isEmpty();
    }

    @Test
    void a_question_that_is_no_choice_any_more_has_no_options() {
        var form = QuestionForm.of(
                CatalogueFixtures.shippedNeeds().needs().get(0).questions().get(3));
        assertThat(form.toQuestion().options()).isNotEmpty();

        form.setKind(AnswerKind.TEXT);

        assertThat(form.toQuestion().options()).isEmpty();
    }
}
