package fr.maillon.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.catalogue.AnswerKind;
import fr.maillon.catalogue.AnswerOption;
import fr.maillon.catalogue.AskedWhen;
import fr.maillon.catalogue.NeedCode;
import fr.maillon.catalogue.NeedKind;
import fr.maillon.catalogue.NeedQuestion;
import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.intake.NeedAsked;
import fr.maillon.platform.web.Texts;
import fr.maillon.shared.Bilingual;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** D-03: the coordinator reads everything the client said, in words. */
class WhatWasAnsweredIsSaidTest {

    private static final NeedCode SELL = new NeedCode("sell-online");
    private static final NeedTemplate TEMPLATE = new NeedTemplate(
            SELL,
            2,
            NeedKind.SELL_ONLINE,
            new Bilingual("Vendre en ligne", "Sell online"),
            Bilingual.EMPTY,
            List.of(
                    question("hasSite", "Avez-vous un site ?", "Have you a site?", AnswerKind.YES_NO, null),
                    question(
                            "siteAddress",
                            "Son adresse ?",
                            "Its address?",
                            AnswerKind.TEXT,
                            new AskedWhen("hasSite", Set.of("yes"))),
                    question("products", "Combien de produits ?", "How many products?", AnswerKind.NUMBER, null),
                    new NeedQuestion(
                            "payment",
                            new Bilingual("Paiement ?", "Payment?"),
                            Bilingual.EMPTY,
                            AnswerKind.ONE_OF,
                            List.of(new AnswerOption("card", new Bilingual("Carte bancaire", "Card"))),
                            false,
                            null)),
            List.of(),
            List.of());

    @Test
    void questions_and_answers_are_told_in_the_readers_language() {
        var asked = new NeedAsked(SELL, 2, Map.of("hasSite", "no", "products", "30", "payment", "card"));

        assertThat(NeedAnswer.of(asked, Optional.of(TEMPLATE), in(Locale.FRENCH)))
                .containsExactly(
                        new NeedAnswer("Avez-vous un site ?", "Non"),
                        new NeedAnswer("Combien de produits ?", "30"),
                        new NeedAnswer("Paiement ?", "Carte bancaire"));
        assertThat(NeedAnswer.of(asked, Optional.of(TEMPLATE), in(Locale.ENGLISH)))
                .contains(new NeedAnswer("Have you a site?", "No"), new NeedAnswer("Payment?", "Card"));
    }

    @Test
    void a_question_that_was_asked_and_left_open_is_told_as_such() {
        var asked = new NeedAsked(SELL, 2, Map.of("hasSite", "yes"));

        assertThat(NeedAnswer.of(asked, Optional.of(TEMPLATE), in(Locale.FRENCH)))
                .contains(new NeedAnswer("Son adresse ?", "Sans réponse"));
    }

    @Test
    void nothing_is_left_out_when_the_version_or_the_option_is_not_known() {
        var asked = new NeedAsked(SELL, 9, Map.of("payment", "cheque", "hasSite", "maybe"));

        assertThat(NeedAnswer.of(asked, Optional.empty(), in(Locale.FRENCH)))
                .containsExactly(new NeedAnswer("hasSite", "maybe"), new NeedAnswer("payment", "cheque"));
        assertThat(NeedAnswer.of(asked, Optional.of(TEMPLATE), in(Locale.FRENCH)))
                .contains(new NeedAnswer("Avez-vous un site ?", "maybe"), new NeedAnswer("Paiement ?", "cheque"));
    }

    private static NeedQuestion question(String code, String french, String english, AnswerKind kind, AskedWhen when) {
        return new NeedQuestion(code, new Bilingual(french, english), Bilingual.EMPTY, kind, List.of(), true, when);
    }

    private static Texts in(Locale locale) {
        return new Texts(locale, Clock.systemUTC());
    }
}
