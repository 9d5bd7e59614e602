package fr.maillon.delivery;

import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;

/** The last milestone of a lot was accepted. */
public record LotDelivered(LotId lotId, ProviderId providerId) {}
