package fr.maillon.sourcing;

import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;

/** An invited provider will bid. */
public record InvitationAccepted(InvitationId invitationId, LotId lotId, ProviderId providerId) {}
