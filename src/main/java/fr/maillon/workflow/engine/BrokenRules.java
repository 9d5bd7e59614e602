package fr.maillon.workflow.engine;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;

/**
 * Where transactions broke the {@link TransactionRules}. The transaction itself goes on, since most get through; each
 * place is a fault of this application, told in the log when it is first seen and counted in {@code /health/ready}, where
 * tests look.
 */
@ApplicationScoped
public class BrokenRules {

    private static final Logger LOGGER = Logger.getLogger(BrokenRules.class.getName());

    private final List<String> places = new ArrayList<>();

    /** @param place in words, the same for the same place */
    synchronized void tell(String place) {
        if (!places.contains(place)) {
            places.add(place);
            LOGGER.severe(() -> "risk of deadlocks: " + place);
        }
    }

    /** Each place once, in the order in which they were seen since the start. */
    public synchronized List<String> places() {
        return List.copyOf(places);
    }
}
