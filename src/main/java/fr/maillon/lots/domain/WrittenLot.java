package fr.maillon.lots.domain;

import fr.maillon.lots.LotId;

/** A lot and what a coordinator wrote of it. */
public record WrittenLot(LotId id, LotWording wording) {}
