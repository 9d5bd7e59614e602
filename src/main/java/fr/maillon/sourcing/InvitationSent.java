package fr.maillon.sourcing;

import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;

/** A provider was invited to bid. */
public record InvitationSent(InvitationId invitationId, LotId lotId, ProviderId providerId) {}
