package fr.maillon.lifecycle;

import fr.maillon.bidding.BidsOpened;
import fr.maillon.platform.events.CdiDomainEvents;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets the opening of some lots fail: of every tenth the first time, of every fortieth each time until it is mended. */
@ApplicationScoped
public class Mishaps {

    private static final int EVERY = 10;
    private static final int FOR_GOOD_EVERY = 40;

    private final AtomicInteger lots = new AtomicInteger();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();
    private final AtomicInteger injected = new AtomicInteger();
    private final AtomicInteger forGood = new AtomicInteger();
    private volatile boolean armed;

    public void begin() {
        armed = true;
    }

    /** What failed until now fails no more. */
    public void mend() {
        broken.clear();
    }

    /** How many lots stopped for good, until they were mended. */
    public int forGood() {
        return forGood.get();
    }

    public int injected() {
        return injected.get();
    }

    void on(@Observes @Priority(CdiDomainEvents.PROCESS_MOVES_LAST - 1) BidsOpened event) {
        if (!armed) {
            return;
        }
        String lot = event.lotId().value();
        boolean first = seen.add(lot);
        int number = first ? lots.incrementAndGet() : 0;
        if (first && number % FOR_GOOD_EVERY == 0) {
            broken.add(lot);
            forGood.incrementAndGet();
        }
        if (broken.contains(lot) || first && number % EVERY == 0) {
            injected.incrementAndGet();
            throw new Failure.Injected(event);
        }
    }
}
