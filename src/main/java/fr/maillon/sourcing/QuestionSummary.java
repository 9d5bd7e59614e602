package fr.maillon.sourcing;

import fr.maillon.lots.LotId;
import java.io.Serializable;

/**
 * A question and its answer, without the asker.
 *
 * @param answer empty as long as there is none
 */
public record QuestionSummary(QuestionId id, LotId lotId, String text, String answer) implements Serializable {}
