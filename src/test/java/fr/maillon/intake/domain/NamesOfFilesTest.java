package fr.maillon.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What strangers call their files is made fit to be shown and handed out. Covers S-FILE-03. */
class NamesOfFilesTest {

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("devis.pdf", "devis.pdf"),
                Arguments.of("L’été à Cordes-sur-Ciel (2).jpg", "L’été à Cordes-sur-Ciel (2).jpg"),
                Arguments.of("../../etc/passwd.pdf", "passwd.pdf"),
                Arguments.of("C:\\Users\\Jean\\plan.pdf", "plan.pdf"),
                Arguments.of("..pdf", "document.pdf"),
                Arguments.of(".pdf", "document.pdf"),
                Arguments.of("", "document"),
                Arguments.of("/", "document"),
                Arguments.of("a\"; filename=\"b.exe\".pdf", "a__ filename=_b.exe.pdf"),
                Arguments.of("a\r\nSet-Cookie: x=1.pdf", "aSet-Cookie_ x=1.pdf"),
                Arguments.of("devis\u202Efdp.exe.pdf", "devisfdp.exe.pdf"),
                Arguments.of("a\u200B\u2066b\uFEFF.pdf", "ab.pdf"),
                Arguments.of("a\u0000.exe\u0000.pdf", "a.exe.pdf"),
                Arguments.of("e\u0301te\u0301.pdf", "été.pdf"),
                Arguments.of("<script>alert(1)</script>.pdf", "script.pdf"),
                Arguments.of("CON.pdf", "document-CON.pdf"),
                Arguments.of("  a   b  .pdf", "a b.pdf"),
                Arguments.of("a\uD83D.pdf", "a.pdf"),
                Arguments.of("\uD83D\uDE00.pdf", "\uD83D\uDE00.pdf"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_is_cleaned_and_still_recognised(String given, String cleaned) {
        assertThat(FileName.clean(given)).isEqualTo(cleaned);
        assertThat(FileName.clean(cleaned)).isEqualTo(cleaned);
    }

    @Test
    void a_name_that_is_too_long_keeps_its_extension_and_whole_letters() {
        for (var letter : new String[] {"a", "é", "한", "\uD83D\uDE00"}) {
            var cleaned = FileName.clean(letter.repeat(300) + ".docx");

            assertThat(cleaned).endsWith(letter + ".docx");
            assertThat(cleaned.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(FileName.LONGEST - 4, FileName.LONGEST);
        }
        assertThat(FileName.clean("a." + "b".repeat(300)).length()).isLessThanOrEqualTo(FileName.LONGEST);
    }
}
