package fr.maillon.lots;

/** A lot is sourced again. */
public record LotRunAgain(LotId lotId, int round) {}
