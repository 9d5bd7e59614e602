package fr.maillon.lots;

import java.time.Instant;

/** A coordinator moved the deadline later, for all invited. */
public record BiddingExtended(LotId lotId, Instant biddingEndsAt, String reason) {}
