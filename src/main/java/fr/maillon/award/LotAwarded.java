package fr.maillon.award;

import fr.maillon.bidding.BidId;
import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;

/** The client chose a bid; it becomes binding by acceptance. */
public record LotAwarded(LotId lotId, BidId bidId, ProviderId providerId) {}
