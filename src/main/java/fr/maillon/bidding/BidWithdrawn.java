package fr.maillon.bidding;

import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;

/** A provider withdrew its bid before the deadline. */
public record BidWithdrawn(BidId bidId, LotId lotId, ProviderId providerId) {}
