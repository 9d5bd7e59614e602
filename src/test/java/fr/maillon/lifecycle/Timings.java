package fr.maillon.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** How long each kind of act took, as the person who did it waited. */
public final class Timings {

    private static final String REFUSED = ", refused";

    private final Map<String, List<Long>> nanos = new TreeMap<>();

    public <T> T of(String act, Supplier<T> done) {
        long begun = System.nanoTime();
        String how = act + REFUSED;
        try {
            T result = done.get();
            how = act;
            return result;
        } finally {
            add(how, System.nanoTime() - begun);
        }
    }

    public void of(String act, Runnable done) {
        of(act, () -> {
            done.run();
            return null;
        });
    }

    private synchronized void add(String act, long took) {
        nanos.computeIfAbsent(act, name -> new ArrayList<>()).add(took);
    }

    /** How often it was acknowledged. */
    public synchronized long count(String act) {
        return nanos.getOrDefault(act, List.of()).size();
    }

    /** A row of a table for each act: how often, and in milliseconds the median, the 95th and the 99th percentile, the longest. */
    public synchronized List<String> rows() {
        List<String> rows = new ArrayList<>();
        rows.add("| act | times | p50 ms | p95 ms | p99 ms | longest ms |");
        rows.add("|---|---|---|---|---|---|");
        nanos.forEach((act, all) -> {
            List<Long> sorted = all.stream().sorted().toList();
            rows.add("| %s | %d | %d | %d | %d | %d |"
                    .formatted(
                            act,
                            sorted.size(),
                            millis(sorted, 0.50),
                            millis(sorted, 0.95),
                            millis(sorted, 0.99),
                            millis(sorted, 1)));
        });
        return rows;
    }

    private static long millis(List<Long> sorted, double share) {
        int place = Math.max(0, (int) Math.ceil(share * sorted.size()) - 1);
        return TimeUnit.NANOSECONDS.toMillis(sorted.get(place));
    }
}
