package fr.maillon.award;

import fr.maillon.lots.LotId;

/** The client was reminded to compare and choose. */
public record ComparisonReminded(LotId lotId) {}
