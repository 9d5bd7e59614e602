package fr.maillon.catalogue;

import fr.maillon.shared.Bilingual;
import java.io.Serializable;

/**
 * One answer that may be chosen.
 *
 * @param code kept as the answer
 */
public record AnswerOption(String code, Bilingual label) implements Serializable {}
