package fr.maillon.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * So many failures within so long a time shut the door, until the oldest of them is past. Nobody has to open it again,
 * and nobody can keep it shut for good from a place where the owner has signed in before.
 *
 * @param failures how many are borne
 * @param within how long a failure counts
 */
public record TooManyFailures(int failures, Duration within) {

    /** For one mail address. */
    public static final TooManyFailures FOR_ADDRESS = new TooManyFailures(10, Duration.ofMinutes(10));

    /** From one origin, whatever the mail addresses. */
    public static final TooManyFailures FROM_ORIGIN = new TooManyFailures(100, Duration.ofHours(1));

    /** From when on failures count. */
    public Instant countedSince(Instant now) {
        return now.minus(within);
    }

    /**
     * Until when the door is shut, or nothing when it is open.
     *
     * @param latest the latest failures within the time, latest first
     */
    public Optional<Instant> shutUntil(List<Instant> latest) {
        return latest.size() < failures
                ? Optional.empty()
                : Optional.of(latest.get(failures - 1).plus(within));
    }
}
