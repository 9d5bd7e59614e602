package fr.maillon.maintenance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/**
 * What was moved, and what is to be done next.
 *
 * @param rows how many per table
 * @param processes how many process instances are running
 */
public record MoveReport(
        String source, String target, SortedMap<String, Long> rows, long processes, Duration duration) {

    public long allRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    /** For whoever gave the command. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        rows.forEach((table, count) -> lines.add(line(table, count)));
        lines.add("");
        lines.add(line("tables", (long) rows.size()));
        lines.add(line("rows", allRows()));
        lines.add(line("running processes", processes));
        lines.add(line("differences", 0L));
        lines.add(line("seconds", Math.max(1, duration.toSeconds())));
        lines.add("");
        lines.add("Moved from " + source + " to " + target + ".");
        lines.add("Start Maillon from now on with MAILLON_DATABASE_URL, MAILLON_DATABASE_USER and");
        lines.add("MAILLON_DATABASE_PASSWORD as for this command. MAILLON_DATA stays the folder of its files.");
        lines.add("The Derby database is as it was. It is the way back, as long as nobody works on PostgreSQL:");
        lines.add("start without these three. Delete it when you are sure.");
        return lines;
    }

    private static String line(String what, Long count) {
        return String.format(Locale.ROOT, "%-32s %,12d", what, count);
    }
}
