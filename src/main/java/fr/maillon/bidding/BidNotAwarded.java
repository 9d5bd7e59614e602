package fr.maillon.bidding;

import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;

/** A bid was not chosen. */
public record BidNotAwarded(BidId bidId, LotId lotId, ProviderId providerId, String reason, RankBand band) {}
