package fr.maillon.territory.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When people are expected to answer: Monday to Friday from nine to six, public holidays excepted, in their own time
 * zone. A delay given in working days runs only then, so that nobody is late for having slept on a Sunday.
 */
public final class WorkingCalendar {

    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final LocalTime CLOSING = LocalTime.of(18, 0);

    private final ZoneId zone;

    public WorkingCalendar(ZoneId zone) {
        this.zone = zone;
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !PublicHolidays.isHoliday(day);
    }

    /**
     * The closing of the working day that lies so many working days after the day of a moment. The day on which
     * something comes in never counts: two working days after a Saturday are over on Tuesday at six, two after a Monday
     * morning on Wednesday at six.
     */
    public Instant endOfWorkingDayAfter(Instant from, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("A delay lasts at least one working day, not " + workingDays);
        }
        var day = from.atZone(zone).toLocalDate();
        for (int passed = 0; passed < workingDays; passed++) {
            day = nextWorkingDay(day);
        }
        return at(day, CLOSING);
    }

    /** The working time that lies between two moments; zero when the second is not after the first. */
    public Duration workingTimeBetween(Instant from, Instant to) {
        var total = Duration.ZERO;
        var last = to.atZone(zone).toLocalDate();
        for (var day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                total = total.plus(overlap(from, to, day));
            }
        }
        return total;
    }

    private Duration overlap(Instant from, Instant to, LocalDate day) {
        var opening = at(day, OPENING);
        var closing = at(day, CLOSING);
        var start = from.isAfter(opening) ? from : opening;
        var end = to.isBefore(closing) ? to : closing;
        return end.isAfter(start) ? Duration.between(start, end) : Duration.ZERO;
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        var candidate = day.plusDays(1);
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    private Instant at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, zone).toInstant();
    }
}
