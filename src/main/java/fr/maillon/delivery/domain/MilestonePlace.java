package fr.maillon.delivery.domain;

import fr.maillon.delivery.MilestoneStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A milestone with as much of its project as a list needs. */
public record MilestonePlace(
        String lotId,
        String lotReference,
        String lotTitle,
        String clientName,
        Instant startedAt,
        @Nullable Instant deliveredAt,
        int position,
        String title,
        MilestoneStatus status) {}
