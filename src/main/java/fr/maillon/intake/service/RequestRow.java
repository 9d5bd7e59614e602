package fr.maillon.intake.service;

import fr.maillon.intake.QualificationOutcome;
import fr.maillon.intake.RequestNext;
import fr.maillon.intake.RequestStatus;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request in a list.
 *
 * @param reference null in a draft
 * @param qualification the coordinator's last decision, null while none is made
 */
public record RequestRow(
        String id,
        @Nullable String reference,
        String title,
        String clientName,
        String communeName,
        RequestStatus status,
        @Nullable QualificationOutcome qualification,
        @Nullable Instant submittedAt,
        @Nullable Instant qualifyBy,
        Instant changedAt)
        implements Serializable {

    /** What happens next, seen from the state alone. */
    public RequestNext next() {
        return RequestNext.of(status, qualification);
    }

    /** Until when that should have happened; only a coordinator's decision is promised to a day. */
    public @Nullable Instant nextBy() {
        return next() == RequestNext.QUALIFY ? qualifyBy : null;
    }
}
