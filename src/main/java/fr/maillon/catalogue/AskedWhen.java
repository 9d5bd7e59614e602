package fr.maillon.catalogue;

import java.io.Serializable;
import java.util.Set;

/**
 * A question is asked only when another was answered so.
 *
 * @param question code of the other question, which stands before
 * @param answers one of these
 */
public record AskedWhen(String question, Set<String> answers) implements Serializable {

    public AskedWhen {
        answers = Set.copyOf(answers);
    }
}
