package fr.maillon.sourcing;

import fr.maillon.shared.Ids;
import fr.maillon.shared.TypedId;
import java.io.Serializable;

/** Identifies a question asked about a lot. */
public record QuestionId(String value) implements TypedId, Serializable {

    public QuestionId {
        Ids.require(value);
    }

    /** A new one, never given before. */
    public static QuestionId next() {
        return new QuestionId(Ids.next());
    }
}
