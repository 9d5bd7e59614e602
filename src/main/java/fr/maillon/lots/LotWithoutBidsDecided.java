package fr.maillon.lots;

/** Somebody decided what becomes of a lot that got no bid. */
public record LotWithoutBidsDecided(LotId lotId, boolean again) {}
