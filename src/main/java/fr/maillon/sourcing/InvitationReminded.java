package fr.maillon.sourcing;

import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;

/** A silent provider was reminded. */
public record InvitationReminded(InvitationId invitationId, LotId lotId, ProviderId providerId) {}
