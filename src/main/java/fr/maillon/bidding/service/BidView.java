package fr.maillon.bidding.service;

import fr.maillon.bidding.BidId;
import fr.maillon.bidding.BidStatus;
import fr.maillon.bidding.RankBand;
import fr.maillon.bidding.domain.BidContent;
import fr.maillon.bidding.domain.BidTotals;
import fr.maillon.sourcing.InvitationId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bid as its bidder reads it, and nobody else.
 *
 * @param content what was submitted last, null when nothing was
 * @param withdrawable whether it can still be taken back and replaced
 * @param history the newest revision first
 */
public record BidView(
        BidId id,
        InvitationId invitation,
        String reference,
        String title,
        String lotReference,
        BidStatus status,
        @Nullable Instant deadline,
        boolean replaceable,
        boolean withdrawable,
        boolean drafted,
        @Nullable BidContent content,
        @Nullable BidTotals totals,
        List<RevisionRow> history,
        @Nullable Instant settledAt,
        String reason,
        @Nullable RankBand band)
        implements Serializable {}
