package fr.maillon.award;

import fr.maillon.lots.LotId;

/** The client chose no bid. */
public record NoBidChosen(LotId lotId, NoChoice choice, String reason) {}
