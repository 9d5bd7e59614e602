package fr.maillon.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final WorkingCalendar calendar = new WorkingCalendar(PARIS);

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource({
        "2026-11-23T10:15, 2, 2026-11-25T18:00, in the middle of the week",
        "2026-11-23T07:00, 1, 2026-11-24T18:00, from before the opening",
        "2026-11-23T19:30, 1, 2026-11-24T18:00, from after the closing",
        "2026-11-27T16:00, 2, 2026-12-01T18:00, over a week-end",
        "2026-11-28T10:00, 2, 2026-12-01T18:00, from a Saturday",
        "2026-11-29T23:59, 1, 2026-11-30T18:00, from a Sunday night",
        "2026-11-10T11:00, 1, 2026-11-12T18:00, over Armistice Day",
        "2026-12-24T11:00, 1, 2026-12-28T18:00, over Christmas and a week-end",
        "2026-04-03T11:00, 1, 2026-04-07T18:00, over Easter Monday",
        "2026-03-27T11:00, 1, 2026-03-30T18:00, over the change to summer time",
        "2026-12-31T11:00, 1, 2027-01-04T18:00, over the turn of the year"
    })
    void a_delay_runs_only_on_working_days(LocalDateTime from, int days, LocalDateTime expected, String why) {
        assertThat(calendar.endOfWorkingDayAfter(at(from), days)).as(why).isEqualTo(at(expected));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void a_delay_lasts_at_least_a_day(int days) {
        var now = at(LocalDateTime.parse("2026-11-23T10:15"));

        assertThatThrownBy(() -> calendar.endOfWorkingDayAfter(now, days)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_day_is_the_one_on_the_clocks_of_the_zone() {
        var justAfterMidnightInParis = Instant.parse("2026-11-23T23:30:00Z");

        assertThat(calendar.endOfWorkingDayAfter(justAfterMidnightInParis, 1))
                .isEqualTo(at(LocalDateTime.parse("2026-11-25T18:00")));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2026-11-23T10:00, 2026-11-23T11:30, PT1H30M",
        "2026-11-23T17:00, 2026-11-24T10:00, PT2H",
        "2026-11-20T17:00, 2026-11-23T10:00, PT2H",
        "2026-11-10T17:00, 2026-11-12T10:00, PT2H",
        "2026-11-21T10:00, 2026-11-22T23:00, PT0S",
        "2026-11-23T00:00, 2026-11-28T00:00, PT45H",
        "2026-11-23T11:00, 2026-11-23T10:00, PT0S",
        "2026-11-23T19:00, 2026-11-24T08:00, PT0S"
    })
    void only_working_hours_count_for_an_answer(LocalDateTime from, LocalDateTime to, Duration expected) {
        assertThat(calendar.workingTimeBetween(at(from), at(to))).isEqualTo(expected);
    }

    @Test
    void the_days_of_the_week_and_the_holidays_decide_what_a_working_day_is() {
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-11-20"))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-11-21"))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-11-22"))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-05-14"))).isFalse();
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(PARIS).toInstant();
    }
}
