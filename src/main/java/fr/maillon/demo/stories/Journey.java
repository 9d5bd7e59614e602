package fr.maillon.demo.stories;

import fr.maillon.platform.time.TimeTravel;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A journey from the past to the present, on which everything falls due at its time. */
@Dependent
public class Journey {

    private final TimeTravel travel;
    private final Clock clock;

    @Inject
    Journey(TimeTravel travel, Clock clock) {
        this.travel = travel;
        this.clock = clock;
    }

    /** The time of the real world. */
    public Instant present() {
        return clock.instant().minus(travel.ahead());
    }

    /** Begins in the past; nothing waits for a time yet. */
    public void beginAt(Instant past) {
        travel.setAhead(Duration.between(present(), past));
    }

    /** Goes on until then, and does on the way whatever falls due. Where the clock is already, nothing moves. */
    public void goOnTo(Instant next) {
        travel.doWhatIsDue();
        for (var due = travel.nextDue(); due.isPresent() && !due.get().isAfter(next); due = travel.nextDue()) {
            moveTo(due.get());
            travel.doWhatIsDue();
        }
        moveTo(next);
    }

    /** Arrives in the present. */
    public void arrive() {
        goOnTo(present());
        travel.setAhead(Duration.ZERO);
    }

    private void moveTo(Instant time) {
        if (time.isAfter(clock.instant())) {
            travel.setAhead(Duration.between(present(), time));
        }
    }
}
