package fr.maillon.intake;

import fr.maillon.identity.AccountId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A read-only picture of a call-back.
 *
 * @param phone the number to be called
 * @param startsAt null while no time is agreed
 * @param endsAt null while no time is agreed
 * @param sequence how often the time changed since it was told first (RFC 5545, SEQUENCE)
 * @param caller the coordinator who calls, null while no time is agreed
 * @param reason why it was cancelled, empty otherwise or when nobody said
 */
public record CallBackSummary(
        CallBackId id,
        RequestId requestId,
        CallBackStatus status,
        CallBackWish wish,
        String phone,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        int sequence,
        @Nullable AccountId caller,
        String callerName,
        String reason,
        Instant askedAt)
        implements Serializable {

    /** Whether the call is still to come. */
    public boolean open() {
        return status.isOpen();
    }

    /** Whether a time is agreed for it. */
    public boolean fixed() {
        return status.hasTime();
    }
}
