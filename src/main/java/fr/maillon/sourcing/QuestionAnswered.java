package fr.maillon.sourcing;

import fr.maillon.lots.LotId;

/** A question was answered, to all invited, the asker hidden. */
public record QuestionAnswered(QuestionId questionId, LotId lotId) {}
