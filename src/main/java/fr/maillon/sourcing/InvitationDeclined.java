package fr.maillon.sourcing;

import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;

/** An invited provider will not bid. */
public record InvitationDeclined(InvitationId invitationId, LotId lotId, ProviderId providerId, DeclineReason reason) {}
