package fr.maillon.sourcing;

import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;

/** An invitation ended because the request was cancelled. */
public record InvitationCancelled(InvitationId invitationId, LotId lotId, ProviderId providerId, String reason) {}
