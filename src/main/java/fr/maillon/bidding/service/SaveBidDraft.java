package fr.maillon.bidding.service;

import fr.maillon.bidding.domain.BidDraft;
import fr.maillon.sourcing.InvitationId;
import jakarta.validation.constraints.NotNull;

/**
 * Keep what I have written so far.
 *
 * @param edition the edition of the draft that was on the page, 0 when there was none
 */
public record SaveBidDraft(
        @NotNull InvitationId invitation,
        int edition,
        @NotNull BidDraft draft) {}
