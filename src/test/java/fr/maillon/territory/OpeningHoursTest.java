package fr.maillon.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.shared.Refused;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {

    @ParameterizedTest
    @CsvSource({
        "'9h-12h, 14h-17h', '09:00-12:00, 14:00-17:00'",
        "'9:00 - 12:30', '09:00-12:30'",
        "'9-12;14-17', '09:00-12:00, 14:00-17:00'",
        "'9 h 30 – 12 h', '09:30-12:00'",
        "'09:00-12:00, 14:00-17:00', '09:00-12:00, 14:00-17:00'"
    })
    void hours_are_read_as_people_type_them(String typed, String expected) {
        assertThat(OpeningHours.of("12345", typed).hours()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "12345, matin, territory.hours.malformed",
        "12345, 25h-26h, territory.hours.malformed",
        "12345, 9h75-12h, territory.hours.malformed",
        "12345, 12h-9h, territory.hours.order",
        "12345, '9h-12h, 11h-17h', territory.hours.order",
        "12345, '9h-12h, 12h-17h', territory.hours.order",
        "12345, '8-9,10-11,12-13,14-15,16-17', territory.hours.tooMany",
        "12345, ',', territory.hours.none",
        "'', 9h-12h, territory.hours.noDay"
    })
    void hours_that_cannot_be_are_refused_with_the_reason(String days, String typed, String key) {
        assertThatThrownBy(() -> OpeningHours.of(days, typed))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(key);
    }

    @Test
    void they_are_told_in_the_language_of_the_reader() {
        assertThat(OpeningHours.STANDARD.said(Locale.FRENCH)).isEqualTo("lundi – vendredi, 09:00–12:00, 14:00–17:00");
        assertThat(OpeningHours.of("14", "9h-12h").said(Locale.ENGLISH)).isEqualTo("Monday, Thursday, 09:00–12:00");
        assertThat(OpeningHours.of("124", "9h-12h").said(Locale.FRENCH)).isEqualTo("lundi, mardi, jeudi, 09:00–12:00");
    }

    @Test
    void a_time_over_the_pause_of_noon_is_not_within_them() {
        assertThat(OpeningHours.STANDARD.hold(DayOfWeek.MONDAY, LocalTime.of(11, 0), LocalTime.NOON))
                .isTrue();
        assertThat(OpeningHours.STANDARD.hold(DayOfWeek.MONDAY, LocalTime.of(11, 0), LocalTime.of(14, 30)))
                .isFalse();
        assertThat(OpeningHours.STANDARD.hold(DayOfWeek.SUNDAY, LocalTime.of(11, 0), LocalTime.NOON))
                .isFalse();
    }
}
