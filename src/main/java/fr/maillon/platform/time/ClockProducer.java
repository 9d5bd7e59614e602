package fr.maillon.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives every bean the same clock. */
@ApplicationScoped
public class ClockProducer {

    private final MovableClock clock = new MovableClock();

    @Produces
    public Clock clock() {
        return clock;
    }

    /** The same clock, for those few who may move it. */
    public MovableClock movable() {
        return clock;
    }
}
