package fr.maillon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void a_line_loses_its_breaks_and_surrounding_blanks_only() {
        assertThat(PlainText.line("  Vendre\r\n mes <b>conserves</b>\u0000 ")).isEqualTo("Vendre mes <b>conserves</b>");
    }

    @Test
    void paragraphs_keep_their_breaks_and_lose_what_no_database_stores() {
        assertThat(PlainText.paragraphs(" Un.\r\nDeux.\u0000\u0007\r\rTrois #{7*7}.\t "))
                .isEqualTo("Un.\nDeux.\n\nTrois #{7*7}.");
    }

    @Test
    void nothing_typed_is_the_empty_text() {
        assertThat(PlainText.line(null)).isEmpty();
        assertThat(PlainText.paragraphs(null)).isEmpty();
        assertThat(PlainText.paragraphs(" \n ")).isEmpty();
    }

    @Test
    void words_are_folded_to_what_everybody_types() {
        assertThat(PlainText.folded("Œuvre à Saint-Sulpice, l’ÉTÉ QR-2026-000123"))
                .isEqualTo("oeuvre a saint sulpice l ete qr 2026 000123");
        assertThat(PlainText.folded("Maçonnerie")).isEqualTo("maconnerie");
        assertThat(PlainText.folded("%_")).isEmpty();
    }
}
