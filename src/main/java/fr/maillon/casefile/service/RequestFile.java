package fr.maillon.casefile.service;

import fr.maillon.intake.RequestStatus;
import fr.maillon.shared.Money;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request seen across the features by one reader.
 *
 * @param reader client or coordinator, lower case
 * @param next what happens now, null when the request has ended
 */
public record RequestFile(
        String id,
        String reference,
        String reader,
        String title,
        String need,
        RequestStatus status,
        String commune,
        String clientName,
        String clientContact,
        @Nullable Money budget,
        @Nullable LocalDate wishedBy,
        @Nullable Instant submittedAt,
        int briefVersion,
        @Nullable NextStep next,
        List<LotRow> lots,
        List<JournalRow> journal)
        implements Serializable {

    /** Whether the client may still cancel. */
    public boolean mayBeCancelled() {
        return status != RequestStatus.DRAFT && !status.isEnd();
    }

    public boolean inReview() {
        return next != null && next.step().equals(CaseFiles.REVIEWS);
    }

    /** The tint of its state. */
    public String chip() {
        return chipOf(status);
    }

    /** The tint of a request's state. */
    public static String chipOf(RequestStatus status) {
        return switch (status) {
            case DRAFT -> "neutral";
            case SUBMITTED, IN_QUALIFICATION, SOURCING, IN_DELIVERY -> "active";
            case AWAITING_CLIENT, BRIEF_APPROVAL, COMPARISON -> "amber";
            case CLOSED -> "done";
            case REJECTED, CANCELLED, UNSUCCESSFUL -> "danger";
        };
    }

    /** The five stretches of the way, and the one the request is on; 5 when it has ended well. */
    public int stretch() {
        return switch (status) {
            case DRAFT -> 0;
            case SUBMITTED, IN_QUALIFICATION, AWAITING_CLIENT -> 1;
            case BRIEF_APPROVAL -> 2;
            case SOURCING -> 3;
            case COMPARISON -> 4;
            case IN_DELIVERY -> 5;
            case CLOSED -> 6;
            case REJECTED, CANCELLED, UNSUCCESSFUL -> -1;
        };
    }
}
