package fr.maillon.platform.limits;

import fr.maillon.shared.DomainException;
import java.time.Duration;

/** This was asked too often in a short time: nothing was done, and the same may be asked again after a while. */
public class TooManyRequests extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyRequests(Duration wait) {
        super("error.tooManyRequests", minutes(wait));
        this.wait = wait;
    }

    /** Seconds to wait, at least 1, as the header Retry-After says it. */
    public long secondsToWait() {
        return wait.toSeconds();
    }

    private static long minutes(Duration wait) {
        return wait.plusSeconds(59).toMinutes();
    }
}
