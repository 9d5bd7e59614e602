package fr.maillon.lots;

import java.time.Instant;

/** Bids for a lot are received until the deadline. */
public record LotOpenedForBids(LotId lotId, Instant biddingEndsAt) {}
