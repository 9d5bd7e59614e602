package fr.maillon.bidding;

import fr.maillon.lots.LotId;

/** The bids of a lot were opened at its deadline. */
public record BidsOpened(LotId lotId, int count) {}
