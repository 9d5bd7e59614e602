package fr.maillon.delivery.service;

import fr.maillon.award.AcceptanceSummary;
import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.LotSummary;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A project as one of its people sees it.
 *
 * @param paymentTerms as the accepted bid says them
 * @param silentUntil when a coordinator may decide on the delivered milestone, null when none waits for the client
 */
public record ProjectPage(
        LotSummary lot,
        String requestReference,
        String requestTitle,
        AcceptanceSummary acceptance,
        Contact client,
        Contact provider,
        String paymentTerms,
        Instant startedAt,
        @Nullable Instant deliveredAt,
        List<MilestoneRow> milestones,
        @Nullable Instant silentUntil,
        boolean silenceOver)
        implements Serializable {

    public RequestId requestId() {
        return lot.requestId();
    }

    /** The milestone everybody waits for; null when the project has ended. */
    public @Nullable MilestoneRow current() {
        return running()
                ? milestones.stream().filter(MilestoneRow::current).findFirst().orElse(null)
                : null;
    }

    public boolean running() {
        return lot.status() == LotStatus.IN_DELIVERY;
    }

    public boolean delivered() {
        return lot.status() == LotStatus.DELIVERED;
    }

    public long acceptedCount() {
        return milestones.stream().filter(MilestoneRow::accepted).count();
    }

    public boolean mayDeliver() {
        return Optional.ofNullable(current())
                .filter(MilestoneRow::waitsForProvider)
                .isPresent();
    }

    public boolean mayReview() {
        return Optional.ofNullable(current())
                .filter(MilestoneRow::waitsForClient)
                .isPresent();
    }

    /** Whether a coordinator may decide in the client's place now. */
    public boolean mayDecide() {
        return mayReview() && silenceOver;
    }
}
