package fr.maillon.reviews;

import fr.maillon.shared.Ids;
import fr.maillon.shared.TypedId;
import java.io.Serializable;

/** Identifies a review. */
public record ReviewId(String value) implements TypedId, Serializable {

    public ReviewId {
        Ids.require(value);
    }

    /** A new one, never given before. */
    public static ReviewId next() {
        return new ReviewId(Ids.next());
    }
}
