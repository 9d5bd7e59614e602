package fr.maillon.platform.retry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.LongAdder;

/** How many transactions lost a race since the server started. */
@ApplicationScoped
public class RetryCount {

    private final LongAdder begunAnew = new LongAdder();
    private final LongAdder givenUp = new LongAdder();

    void begunAnew() {
        begunAnew.increment();
    }

    void gaveUp() {
        givenUp.increment();
    }

    /** Transactions that were begun anew; nobody noticed. */
    public long value() {
        return begunAnew.sum();
    }

    /** Those that lost each time, whose owners were told to try again. */
    public long givenUp() {
        return givenUp.sum();
    }
}
