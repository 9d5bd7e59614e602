package fr.maillon.bidding.service;

import fr.maillon.bidding.domain.BidDraft;
import fr.maillon.sourcing.InvitationId;
import jakarta.validation.constraints.NotNull;

/**
 * Submit what I have written.
 *
 * @param edition the edition of the draft that was on the page, 0 when there was none
 */
public record SubmitBid(
        @NotNull InvitationId invitation,
        int edition,
        @NotNull BidDraft draft) {}
