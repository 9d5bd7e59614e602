package fr.maillon.sourcing;

import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;
import java.io.Serializable;
import java.time.Instant;

/** A read-only picture of an invitation. */
public record InvitationSummary(
        InvitationId id, LotId lotId, ProviderId providerId, int round, InvitationStatus status, Instant sentAt)
        implements Serializable {}
