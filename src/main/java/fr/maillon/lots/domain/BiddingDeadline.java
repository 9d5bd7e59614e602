package fr.maillon.lots.domain;

import fr.maillon.shared.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Bids are received until 18:00 in Paris, whatever the hour at which providers are invited. */
public final class BiddingDeadline {

    public static final LocalTime HOUR = LocalTime.of(18, 0);

    private BiddingDeadline() {}

    /** The evening of the day that lies this many days after the day of an instant. */
    public static Instant daysAfter(Instant from, int days) {
        return onEveningOf(LocalDate.ofInstant(from, Zones.PARIS).plusDays(days));
    }

    public static Instant onEveningOf(LocalDate day) {
        return day.atTime(HOUR).atZone(Zones.PARIS).toInstant();
    }
}
