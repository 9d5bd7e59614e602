package fr.maillon.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.territory.OpeningHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D-02: what is promised in working days ends within the opening hours, and is measured in them. */
class OpenTimeOfATerritoryTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final WorkingCalendar STANDARD = new WorkingCalendar(PARIS, OpeningHours.STANDARD);

    @ParameterizedTest(name = "{0} to {1}: {2}, {3}")
    @CsvSource({
        "2026-11-23T09:00, 2026-11-23T12:00, PT3H, a morning",
        "2026-11-23T11:00, 2026-11-23T15:00, PT2H, over noon",
        "2026-11-23T12:15, 2026-11-23T13:45, PT0S, within the pause of noon",
        "2026-11-23T08:00, 2026-11-23T20:00, PT6H, a whole day",
        "2026-11-27T16:00, 2026-11-30T10:00, PT2H, over a week-end",
        "2026-11-10T16:00, 2026-11-12T09:30, PT1H30M, over Armistice Day",
        "2026-05-13T16:00, 2026-05-15T09:30, PT1H30M, over Ascension",
        "2026-12-24T16:00, 2026-12-28T09:30, PT1H30M, over Christmas and a week-end",
        "2026-03-27T16:00, 2026-03-30T10:00, PT2H, over the night to summer time",
        "2026-10-23T16:00, 2026-10-26T10:00, PT2H, over the night to winter time",
        "2026-11-23T00:00, 2026-11-30T00:00, PT30H, a week",
        "2026-11-23T10:00, 2026-11-23T09:00, PT0S, backwards"
    })
    void only_open_hours_count(LocalDateTime from, LocalDateTime to, Duration expected, String why) {
        assertThat(STANDARD.workingTimeBetween(at(from), at(to))).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource({
        "2026-11-30T10:00, 2, 2026-12-02T17:00, within the week",
        "2026-11-27T16:00, 2, 2026-12-01T17:00, over a week-end",
        "2026-11-10T11:00, 1, 2026-11-12T17:00, over Armistice Day",
        "2026-03-27T11:00, 1, 2026-03-30T17:00, over the night to summer time"
    })
    void a_promise_ends_at_the_closing_of_an_open_day(LocalDateTime from, int days, LocalDateTime to, String why) {
        assertThat(STANDARD.endOfWorkingDayAfter(at(from), days)).as(why).isEqualTo(at(to));
    }

    @Test
    void a_territory_open_on_two_mornings_promises_and_is_measured_by_them() {
        var mornings = new WorkingCalendar(PARIS, OpeningHours.of("24", "9h-12h"));
        var monday = at(LocalDateTime.parse("2026-11-23T10:00"));

        assertThat(mornings.endOfWorkingDayAfter(monday, 2)).isEqualTo(at(LocalDateTime.parse("2026-11-26T12:00")));
        assertThat(mornings.workingTimeBetween(monday, at(LocalDateTime.parse("2026-11-30T10:00"))))
                .isEqualTo(Duration.ofHours(6));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}, {3}")
    @CsvSource({
        "2026-11-23T09:00, 2026-11-23T09:30, true, at the opening",
        "2026-11-23T16:30, 2026-11-23T17:00, true, at the closing",
        "2026-11-23T11:45, 2026-11-23T12:15, false, into the pause",
        "2026-11-23T11:00, 2026-11-23T15:00, false, over the pause",
        "2026-11-22T10:00, 2026-11-22T10:30, false, a Sunday",
        "2026-11-11T10:00, 2026-11-11T10:30, false, a public holiday",
        "2026-11-23T10:00, 2026-11-24T10:30, false, over a night",
        "2026-11-23T10:30, 2026-11-23T10:00, false, backwards",
        "2026-11-23T10:00, 2026-11-23T10:00, false, no time at all"
    })
    void an_appointment_lies_within_the_open_hours_of_one_day(
            LocalDateTime from, LocalDateTime to, boolean open, String why) {
        assertThat(STANDARD.isOpenFor(at(from), at(to))).as(why).isEqualTo(open);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(PARIS).toInstant();
    }
}
