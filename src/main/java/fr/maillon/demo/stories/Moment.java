package fr.maillon.demo.stories;

import fr.maillon.shared.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When something happened, seen from the day the demonstration is made: {@code -12 09:30} is at half past nine in the
 * morning, twelve days before.
 *
 * @param daysAgo at least 1: what is told has happened
 */
public record Moment(int daysAgo, LocalTime time) implements Comparable<Moment> {

    public Moment {
        if (daysAgo < 1) {
            throw new IllegalArgumentException(
                    "a story tells what has happened, not what will in " + -daysAgo + " days");
        }
    }

    public static Moment parse(String text) {
        var parts = text.split(" ");
        if (parts.length != 2 || !parts[0].startsWith("-")) {
            throw new IllegalArgumentException("not a moment: " + text);
        }
        return new Moment(Integer.parseInt(parts[0].substring(1)), LocalTime.parse(parts[1]));
    }

    public Instant before(LocalDate today) {
        return today.minusDays(daysAgo).atTime(time).atZone(Zones.PARIS).toInstant();
    }

    @Override
    public int compareTo(Moment other) {
        var byDay = Integer.compare(other.daysAgo, daysAgo);
        return byDay != 0 ? byDay : time.compareTo(other.time);
    }

    @Override
    public String toString() {
        return "-" + daysAgo + " " + time;
    }
}
