package fr.maillon.platform.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Moves the application's clock and the process engine's together; only a demonstration does. */
public interface TimeTravel {

    /** How far the clocks are ahead of the system's. */
    Duration ahead();

    /** Sets how far both clocks are ahead, negative for the past, and has what is now due looked for at once. */
    void setAhead(Duration ahead);

    /** When the next thing falls due, past or to come; empty when nothing waits for a time. */
    Optional<Instant> nextDue();

    /** Does everything that is due now, before it returns; for the time before jobs run by themselves. */
    void doWhatIsDue();
}
