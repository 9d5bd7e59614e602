package fr.maillon.intake;

import java.io.Serializable;
import java.time.Instant;

/**
 * A file of a request as lists show it.
 *
 * @param name cleaned: safe in a header and in a file system
 * @param size in bytes
 * @param addedByName who added it, in the words of that day
 */
public record AttachmentSummary(
        AttachmentId id,
        RequestId request,
        String name,
        FileKind kind,
        long size,
        Instant addedAt,
        String addedByName,
        ScanState scan)
        implements Serializable {

    /** Whether it may be handed out now. */
    public boolean served() {
        return scan.isServed();
    }

    /** Whether it waits for the antivirus. */
    public boolean waiting() {
        return scan == ScanState.WAITING;
    }
}
