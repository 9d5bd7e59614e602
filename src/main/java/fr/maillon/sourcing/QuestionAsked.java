package fr.maillon.sourcing;

import fr.maillon.lots.LotId;

/** An invited provider asked about a lot. */
public record QuestionAsked(QuestionId questionId, LotId lotId) {}
