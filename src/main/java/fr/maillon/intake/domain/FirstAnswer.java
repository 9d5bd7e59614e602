package fr.maillon.intake.domain;

import fr.maillon.intake.PromiseState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The first promise given for a request and what became of it. A second promise, given when the client answered a
 * question, does not change it.
 *
 * @param promisedBy until when a coordinator would decide
 * @param answeredAt when a coordinator first decided, null when nobody did
 * @param endedAt when the request ended, null while it lives
 */
public record FirstAnswer(
        Instant submittedAt,
        Instant promisedBy,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt) {

    /**
     * A decision in the very moment that was promised is in time; a client who gave up after that moment was answered too
     * late, whatever came of it.
     */
    public PromiseState state(Instant now) {
        if (answeredAt != null) {
            return answeredAt.isAfter(promisedBy) ? PromiseState.LATE : PromiseState.IN_TIME;
        }
        if (endedAt != null) {
            return endedAt.isAfter(promisedBy) ? PromiseState.LATE : PromiseState.WITHDRAWN;
        }
        return now.isAfter(promisedBy) ? PromiseState.OVERDUE : PromiseState.RUNNING;
    }

    /** When the wait for it was over, or this moment when it is not. */
    public Instant until(Instant now) {
        if (answeredAt != null) {
            return answeredAt;
        }
        return endedAt == null ? now : endedAt;
    }
}
