package fr.maillon.delivery;

import fr.maillon.shared.Ids;
import fr.maillon.shared.TypedId;
import java.io.Serializable;

/** Identifies a milestone of an awarded lot. */
public record MilestoneId(String value) implements TypedId, Serializable {

    public MilestoneId {
        Ids.require(value);
    }

    /** A new one, never given before. */
    public static MilestoneId next() {
        return new MilestoneId(Ids.next());
    }
}
