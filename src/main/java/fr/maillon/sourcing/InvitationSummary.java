package fr.maillon.sourcing;

import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;
import java.io.Serializable;
import java.time.Instant;

/**
 * A read-only picture of an invitation.
 *
 * @param number drawn at random among as many as may be invited, so that it tells nothing of the others
 */
public record InvitationSummary(
        InvitationId id,
        LotId lotId,
        ProviderId providerId,
        int round,
        int number,
        InvitationStatus status,
        Instant sentAt)
        implements Serializable {}
