package fr.maillon.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who reads a page goes on reading it in the other language. */
class ThePageInAnotherLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "'', ?lang=en",
        "id=abc, ?id=abc&lang=en",
        "id=abc&lang=fr, ?id=abc&lang=en",
        "lang=fr&id=abc&step=2, ?id=abc&step=2&lang=en",
        "q=%C3%A9cole+%26+mairie, ?q=%C3%A9cole+%26+mairie&lang=en",
        "langue=oc, ?langue=oc&lang=en",
    })
    void it_is_the_same_page_about_the_same_thing(String query, String link) {
        assertThat(LanguageBacking.link(query, "en")).isEqualTo(link);
    }
}
