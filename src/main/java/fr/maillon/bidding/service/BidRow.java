package fr.maillon.bidding.service;

import fr.maillon.bidding.BidId;
import fr.maillon.bidding.BidStatus;
import fr.maillon.sourcing.InvitationId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bid in the list of its bidder.
 *
 * @param revision number of the newest revision, 0 before the first
 * @param drafted whether something is written that is not submitted
 */
public record BidRow(
        BidId id,
        InvitationId invitation,
        String reference,
        String title,
        BidStatus status,
        int revision,
        boolean drafted,
        @Nullable Instant submittedAt)
        implements Serializable {}
