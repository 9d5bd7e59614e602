package fr.maillon.lots;

/** A lot ended without result. */
public record LotUnsuccessful(LotId lotId) {}
