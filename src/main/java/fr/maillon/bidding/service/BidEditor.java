package fr.maillon.bidding.service;

import fr.maillon.bidding.BidId;
import fr.maillon.bidding.BidStatus;
import fr.maillon.bidding.domain.BidDraft;
import fr.maillon.legal.VatRegime;
import fr.maillon.sourcing.InvitationId;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a provider needs to write its bid.
 *
 * @param bid null before anything was kept
 * @param edition of the draft, to be given when it is changed
 * @param draft what was written or submitted last, null before anything was
 * @param unsubmitted whether the draft was written since the last submission, and stands exactly as typed
 * @param receiving whether bids are still received
 */
public record BidEditor(
        InvitationId invitation,
        String title,
        String lotReference,
        String brief,
        @Nullable Instant deadline,
        boolean receiving,
        VatRegime regime,
        List<BigDecimal> vatRates,
        String vatMention,
        @Nullable BidId bid,
        @Nullable BidStatus status,
        int revision,
        int edition,
        @Nullable Instant draftSavedAt,
        @Nullable BidDraft draft,
        boolean unsubmitted)
        implements Serializable {}
