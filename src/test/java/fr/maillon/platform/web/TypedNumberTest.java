package fr.maillon.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1250,50 | 1250.50",
                "1250.50 | 1250.50",
                "1 250,5 | 1250.5",
                "1\u00a0250,5\u00a0€ | 1250.5",
                "1\u202f250 € | 1250",
                "€1250 | 1250",
                "-12,5 | -12.5",
                "\u221212 | -12",
                "0,005 | 0.005"
            })
    void a_number_is_read_as_people_type_it(String typed, BigDecimal read) {
        assertThat(TypedNumber.parse(typed)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "douze", "1,250.50", "1.250,50", "12,", ",5", "1e9", "--3", "٣", "<b>1</b>"})
    void what_would_need_guessing_is_refused(String typed) {
        assertThat(TypedNumber.parse(typed)).isEmpty();
    }

    @Test
    void decimals_are_kept_as_typed() {
        assertThat(TypedNumber.parse("12,50"))
                .hasValueSatisfying(number -> assertThat(number.scale()).isEqualTo(2));
    }
}
