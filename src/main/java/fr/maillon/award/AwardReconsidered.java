package fr.maillon.award;

import fr.maillon.bidding.BidId;
import fr.maillon.lots.LotId;

/** The client took the choice back before it was binding. */
public record AwardReconsidered(LotId lotId, BidId bidId) {}
