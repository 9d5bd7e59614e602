package fr.maillon.reviews;

import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotId;

/** One side gave its review; nobody reads it before all are published. */
public record ReviewGiven(RequestId requestId, LotId lotId, ReviewSide side) {}
