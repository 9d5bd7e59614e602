package fr.maillon.intake;

import fr.maillon.catalogue.NeedCode;
import java.io.Serializable;
import java.util.Map;

/**
 * Which need of the catalogue a request was asked with, and what was answered.
 *
 * @param version the version whose questions were answered, whatever was published since
 * @param answers by the codes of the questions
 */
public record NeedAsked(NeedCode need, int version, Map<String, String> answers) implements Serializable {

    public NeedAsked {
        answers = Map.copyOf(answers);
    }
}
