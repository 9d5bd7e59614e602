package fr.maillon.territory.domain;

import fr.maillon.territory.OpeningHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When people are expected to answer: within opening hours, Monday to Friday from nine to six where none are set, public
 * holidays excepted, in their own time zone. A delay given in working days runs only then, so that nobody is late for
 * having slept on a Sunday.
 */
public final class WorkingCalendar {

    private static final OpeningHours OFFICE_HOURS = OpeningHours.of("12345", "9:00-18:00");

    private final ZoneId zone;
    private final OpeningHours hours;

    public WorkingCalendar(ZoneId zone) {
        this(zone, OFFICE_HOURS);
    }

    public WorkingCalendar(ZoneId zone, OpeningHours hours) {
        this.zone = zone;
        this.hours = hours;
    }

    public boolean isWorkingDay(LocalDate day) {
        return hours.days().contains(day.getDayOfWeek()) && !PublicHolidays.isHoliday(day);
    }

    /** Whether all of a time lies within the hours of one working day, without the pause between them. */
    public boolean isOpenFor(Instant from, Instant to) {
        var start = from.atZone(zone);
        var end = to.atZone(zone);
        return start.toLocalDate().equals(end.toLocalDate())
                && from.isBefore(to)
                && isWorkingDay(start.toLocalDate())
                && hours.hold(start.getDayOfWeek(), start.toLocalTime(), end.toLocalTime());
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
        return at(day, hours.closing());
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
        var total = Duration.ZERO;
        for (var span : hours.spans()) {
            var opening = at(day, span.from());
            var closing = at(day, span.to());
            var start = from.isAfter(opening) ? from : opening;
            var end = to.isBefore(closing) ? to : closing;
            if (end.isAfter(start)) {
                total = total.plus(Duration.between(start, end));
            }
        }
        return total;
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
