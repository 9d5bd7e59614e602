package fr.maillon.sourcing.service;

import fr.maillon.catalogue.TradeSummary;
import fr.maillon.sourcing.DeclineReason;
import fr.maillon.sourcing.InvitationId;
import fr.maillon.sourcing.InvitationStatus;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an invited provider is told: the need, and nothing of who asks or who else is invited.
 *
 * @param need what the client wrote
 * @param brief what this lot asks for, as the client approved it
 * @param inviteAtMost how many may be invited
 * @param questionsCloseAt from then on no question is taken
 * @param answerable whether the provider can still answer and bid
 * @param askable whether a question is still taken
 */
public record InvitationView(
        InvitationId id,
        InvitationStatus status,
        String title,
        String lotReference,
        TradeSummary trade,
        String need,
        String brief,
        String place,
        BigDecimal kilometres,
        @Nullable LocalDate wishedBy,
        int inviteAtMost,
        Instant sentAt,
        Instant biddingEndsAt,
        Instant questionsCloseAt,
        boolean answerable,
        boolean askable,
        @Nullable DeclineReason declineReason,
        String cancelReason,
        List<QuestionRow> questions)
        implements Serializable {}
