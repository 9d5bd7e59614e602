package fr.maillon.platform.retry;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** How many transactions lost a race since the server started. */
@ApplicationScoped
public class RetryCount {

    private final Map<LostRace, LongAdder> begunAnew = new EnumMap<>(LostRace.class);
    private final LongAdder givenUp = new LongAdder();

    public RetryCount() {
        for (LostRace kind : LostRace.values()) {
            begunAnew.put(kind, new LongAdder());
        }
    }

    void begunAnew(LostRace lost) {
        of(lost).increment();
    }

    void gaveUp() {
        givenUp.increment();
    }

    /** Transactions that were begun anew; nobody noticed. */
    public long value() {
        return begunAnew.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** Those of them that lost in this way. */
    public long value(LostRace lost) {
        return of(lost).sum();
    }

    /** Those that lost each time, whose owners were told to try again. */
    public long givenUp() {
        return givenUp.sum();
    }

    private LongAdder of(LostRace lost) {
        return requireNonNull(begunAnew.get(lost));
    }
}
