package fr.maillon.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidaysTest {

    @Test
    void the_year_2026_has_the_eleven_holidays_of_the_official_calendar() {
        assertThat(PublicHolidays.of(2026))
                .containsExactlyInAnyOrderElementsOf(days(
                        "2026-01-01",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-08",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-07-14",
                        "2026-08-15",
                        "2026-11-01",
                        "2026-11-11",
                        "2026-12-25"));
    }

    @Test
    void the_year_2027_has_the_eleven_holidays_of_the_official_calendar() {
        assertThat(PublicHolidays.of(2027))
                .containsExactlyInAnyOrderElementsOf(days(
                        "2027-01-01",
                        "2027-03-29",
                        "2027-05-01",
                        "2027-05-06",
                        "2027-05-08",
                        "2027-05-17",
                        "2027-07-14",
                        "2027-08-15",
                        "2027-11-01",
                        "2027-11-11",
                        "2027-12-25"));
    }

    @Test
    void when_ascension_falls_on_the_first_of_may_the_year_has_ten() {
        assertThat(PublicHolidays.of(2008)).hasSize(10).contains(LocalDate.parse("2008-05-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "1818, 1818-03-22",
        "1943, 1943-04-25",
        "1954, 1954-04-18",
        "2000, 2000-04-23",
        "2008, 2008-03-23",
        "2026, 2026-04-05",
        "2027, 2027-03-28",
        "2038, 2038-04-25",
        "2285, 2285-03-22"
    })
    void easter_falls_where_the_church_put_it(int year, LocalDate easter) {
        assertThat(PublicHolidays.easterSunday(year)).isEqualTo(easter);
    }

    @Test
    void easter_is_always_a_sunday_between_22_march_and_25_april() {
        for (int year = 1583; year < 3000; year++) {
            assertThat(PublicHolidays.easterSunday(year))
                    .matches(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
                    .isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
        }
    }

    @Test
    void the_day_before_a_holiday_is_none() {
        assertThat(PublicHolidays.isHoliday(LocalDate.parse("2026-07-13"))).isFalse();
        assertThat(PublicHolidays.isHoliday(LocalDate.parse("2026-07-14"))).isTrue();
    }

    private static Iterable<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }
}
