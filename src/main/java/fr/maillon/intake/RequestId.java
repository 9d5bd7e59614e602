package fr.maillon.intake;

import fr.maillon.shared.Ids;
import fr.maillon.shared.TypedId;
import java.io.Serializable;

/** Identifies a quote request. */
public record RequestId(String value) implements TypedId, Serializable {

    public RequestId {
        Ids.require(value);
    }

    /** A new one, never given before. */
    public static RequestId next() {
        return new RequestId(Ids.next());
    }
}
