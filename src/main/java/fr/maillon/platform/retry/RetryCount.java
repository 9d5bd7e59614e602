package fr.maillon.platform.retry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.LongAdder;

/** How many transactions were begun anew since the server started. */
@ApplicationScoped
public class RetryCount {

    private final LongAdder retries = new LongAdder();

    void increment() {
        retries.increment();
    }

    public long value() {
        return retries.sum();
    }
}
