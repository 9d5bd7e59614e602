package fr.maillon.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a file is called, its name stays a name in the header. Covers S-FILE-03. */
class NamesInHeadersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plan.pdf|plan.pdf|plan.pdf",
                "L’été (2).pdf|L__t_ (2).pdf|L%E2%80%99%C3%A9t%C3%A9%20%282%29.pdf",
                "a\";b=\"c.pdf|a_;b=_c.pdf|a%22%3Bb%3D%22c.pdf",
                "50%20.pdf|50_20.pdf|50%2520.pdf",
                "a*b+c.pdf|a*b+c.pdf|a%2Ab%2Bc.pdf"
            })
    void it_is_told_twice_in_plain_letters_and_in_all(String name, String plain, String encoded) {
        assertThat(Download.disposition(name))
                .isEqualTo("attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
    }
}
