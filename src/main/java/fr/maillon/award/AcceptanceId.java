package fr.maillon.award;

import fr.maillon.shared.Ids;
import fr.maillon.shared.TypedId;
import java.io.Serializable;

/** Identifies a binding acceptance. */
public record AcceptanceId(String value) implements TypedId, Serializable {

    public AcceptanceId {
        Ids.require(value);
    }

    /** A new one, never given before. */
    public static AcceptanceId next() {
        return new AcceptanceId(Ids.next());
    }
}
