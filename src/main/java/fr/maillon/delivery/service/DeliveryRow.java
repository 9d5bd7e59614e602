package fr.maillon.delivery.service;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One delivery of a milestone.
 *
 * @param accepted whether it was accepted, null while nobody decided
 * @param bySilence a coordinator decided because the client did not
 */
public record DeliveryRow(
        int number,
        String note,
        String link,
        Instant deliveredAt,
        @Nullable Instant decidedAt,
        @Nullable Boolean accepted,
        boolean bySilence,
        String remark)
        implements Serializable {}
