package fr.maillon.intake.service;

import fr.maillon.directory.TwinReason;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.domain.Likeness;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * A request that looks like another.
 *
 * @param sameClient whether it is the same client's
 * @param twinReasons otherwise why its client may be the same people
 */
public record DuplicateRow(
        String id,
        String reference,
        String title,
        String need,
        String clientName,
        RequestStatus status,
        @Nullable Instant submittedAt,
        boolean sameClient,
        ArrayList<TwinReason> twinReasons,
        Likeness likeness)
        implements Serializable {

    /** Whether it has not ended. */
    public boolean open() {
        return !status.isEnd();
    }
}
