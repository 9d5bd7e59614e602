package fr.maillon.sourcing.service;

import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotId;
import fr.maillon.sourcing.QuestionId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as the coordinator answers it.
 *
 * @param asker the firm that asked; those who read the answer are not told
 * @param answerable whether an answer still reaches people who can bid
 * @param others the answered questions of the same lot
 */
public record QuestionView(
        QuestionId id,
        RequestId request,
        LotId lot,
        String lotReference,
        String title,
        String brief,
        String asker,
        String text,
        Instant askedAt,
        String answer,
        @Nullable Instant answeredAt,
        @Nullable Instant biddingEndsAt,
        boolean answerable,
        List<QuestionRow> others)
        implements Serializable {}
