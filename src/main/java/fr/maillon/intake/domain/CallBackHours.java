package fr.maillon.intake.domain;

import fr.maillon.intake.CallBackWish;
import fr.maillon.intake.HalfDay;
import fr.maillon.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;

/** When a call-back may be: on a day to come, within opening hours, not too far ahead. */
public final class CallBackHours {

    /** How many days ahead a call may be wished. */
    public static final int FURTHEST = 60;

    private static final LocalTime NOON = LocalTime.of(12, 30);

    /** Tells the opening hours. */
    public interface Opening {

        Duration openTimeBetween(Instant from, Instant to);

        boolean isOpenFor(Instant from, Instant to);
    }

    private final Opening opening;
    private final ZoneId zone;
    private final Instant now;

    public CallBackHours(Opening opening, ZoneId zone, Instant now) {
        this.opening = opening;
        this.zone = zone;
        this.now = now;
    }

    /**
     * @throws Refused when the half-day is over, too far ahead, or closed
     */
    public void mustBePossible(CallBackWish wish) {
        if (wish.asSoonAsPossible()) {
            return;
        }
        var day = Objects.requireNonNull(wish.day());
        var today = LocalDate.ofInstant(now, zone);
        if (day.isBefore(today)) {
            throw new Refused("callBack.inThePast");
        }
        if (day.isAfter(today.plusDays(FURTHEST))) {
            throw new Refused("callBack.tooFar", FURTHEST);
        }
        boolean morning = wish.half() == HalfDay.MORNING;
        var from = morning ? day.atStartOfDay(zone) : day.atTime(NOON).atZone(zone);
        var to = morning ? day.atTime(NOON).atZone(zone) : day.plusDays(1).atStartOfDay(zone);
        var start = from.toInstant().isBefore(now) ? now : from.toInstant();
        if (opening.openTimeBetween(start, to.toInstant()).isZero()) {
            throw new Refused("callBack.closedThen");
        }
    }

    /**
     * @throws Refused when the time is past, ends before it begins, or lies outside the opening hours of one day
     */
    public void mustBePossible(Instant start, Instant end) {
        if (!start.isAfter(now)) {
            throw new Refused("callBack.inThePast");
        }
        if (!end.isAfter(start)) {
            throw new Refused("callBack.backwards");
        }
        if (!opening.isOpenFor(start, end)) {
            throw new Refused("callBack.outsideHours");
        }
    }
}
