package fr.maillon.bidding;

import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;

/** A provider submitted a bid or a revision of it; the amounts stay sealed. */
public record BidSubmitted(BidId bidId, LotId lotId, ProviderId providerId, int revision) {}
