package fr.maillon.territory;

import fr.maillon.shared.Refused;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When the people of a territory can be reached: the days of the week, and the hours that are the same on each of them.
 * Public holidays are left out by whoever counts with them.
 *
 * @param days at least one
 * @param spans at least one, in the order of the day, none touching another
 */
public record OpeningHours(Set<DayOfWeek> days, List<Span> spans) implements Serializable {

    /** Longest text of the hours. */
    public static final int LONGEST = 80;

    private static final int MOST_SPANS = 4;

    private static final Pattern PARTS = Pattern.compile("[,;]");
    private static final Pattern SPAN =
            Pattern.compile("(\\d{1,2})\\s*(?:[:hH]\\s*(\\d{2})?)?\\s*[-–—]\\s*(\\d{1,2})\\s*(?:[:hH]\\s*(\\d{2})?)?");

    /** Monday to Friday, nine to twelve and two to five. */
    public static final OpeningHours STANDARD = of("12345", "9:00-12:00, 14:00-17:00");

    /** From one time to another of the same day; the end is no longer open. */
    public record Span(LocalTime from, LocalTime to) implements Serializable {

        boolean holds(LocalTime start, LocalTime end) {
            return !start.isBefore(from) && !end.isAfter(to);
        }

        @Override
        public String toString() {
            return from + "-" + to;
        }
    }

    /**
     * @throws Refused when no day or no hours are given, or when the hours overlap or run backwards
     */
    public OpeningHours {
        if (days.isEmpty()) {
            throw new Refused("territory.hours.noDay");
        }
        if (spans.isEmpty()) {
            throw new Refused("territory.hours.none");
        }
        if (spans.size() > MOST_SPANS) {
            throw new Refused("territory.hours.tooMany", MOST_SPANS);
        }
        days = Collections.unmodifiableSet(new TreeSet<>(days));
        spans = List.copyOf(spans);
        LocalTime before = null;
        for (var span : spans) {
            if (!span.from().isBefore(span.to())
                    || (before != null && !span.from().isAfter(before))) {
                throw new Refused("territory.hours.order", span.toString());
            }
            before = span.to();
        }
    }

    /**
     * As people type them: {@code 9:00-12:00, 14:00-17:00} or {@code 9h-12h30, 14h-17h}.
     *
     * @param days the numbers of the days, 1 for Monday
     * @throws Refused when it cannot be read as hours, or when they cannot be
     */
    public static OpeningHours of(String days, String hours) {
        var open = days.chars().mapToObj(day -> DayOfWeek.of(day - '0')).collect(Collectors.toSet());
        List<Span> spans = new ArrayList<>();
        PARTS.splitAsStream(hours)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(part -> spans.add(span(part)));
        return new OpeningHours(open, spans);
    }

    private static Span span(String typed) {
        var read = SPAN.matcher(typed);
        if (!read.matches()) {
            throw new Refused("territory.hours.malformed", typed);
        }
        return new Span(time(typed, read.group(1), read.group(2)), time(typed, read.group(3), read.group(4)));
    }

    private static LocalTime time(String typed, String hour, @Nullable String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        if (hours > 23 || minutes > 59) {
            throw new Refused("territory.hours.malformed", typed);
        }
        return LocalTime.of(hours, minutes);
    }

    /** Whether all of a time of a day lies within one span, holidays not looked at. */
    public boolean hold(DayOfWeek day, LocalTime from, LocalTime to) {
        return days.contains(day) && spans.stream().anyMatch(span -> span.holds(from, to));
    }

    /** When a day ends. */
    public LocalTime closing() {
        return spans.get(spans.size() - 1).to();
    }

    /** The numbers of the days, 1 for Monday. */
    public String dayNumbers() {
        return days.stream().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining());
    }

    /** The hours as they may be typed again. */
    public String hours() {
        return spans.stream().map(Span::toString).collect(Collectors.joining(", "));
    }

    /** {@code lundi – vendredi, 09:00–12:00, 14:00–17:00} */
    public String said(Locale locale) {
        List<String> names = new ArrayList<>();
        days.forEach(day -> names.add(day.getDisplayName(TextStyle.FULL, locale)));
        boolean inOneRun = days.size() > 2
                && Integer.parseInt(dayNumbers().substring(days.size() - 1))
                                - Integer.parseInt(dayNumbers().substring(0, 1))
                        == days.size() - 1;
        var said = inOneRun ? names.get(0) + " – " + names.get(names.size() - 1) : String.join(", ", names);
        return said + ", " + hours().replace("-", "–");
    }
}
