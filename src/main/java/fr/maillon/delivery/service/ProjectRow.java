package fr.maillon.delivery.service;

import fr.maillon.delivery.MilestoneStatus;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One project in a list.
 *
 * @param milestone the current one, empty when all are accepted
 * @param milestoneStatus how the current one stands, null when all are accepted
 * @param running false once it is delivered or its request was cancelled
 */
public record ProjectRow(
        String lotId,
        String lotReference,
        String lotTitle,
        String clientName,
        Instant startedAt,
        @Nullable Instant deliveredAt,
        int accepted,
        int count,
        String milestone,
        @Nullable MilestoneStatus milestoneStatus,
        boolean running)
        implements Serializable {

    public boolean delivered() {
        return deliveredAt != null;
    }

    public boolean cancelled() {
        return !running && deliveredAt == null;
    }
}
