package fr.maillon.intake;

import fr.maillon.shared.Ids;
import fr.maillon.shared.TypedId;
import java.io.Serializable;

/** Identifies a call-back; given by the page, so that one asked for twice is kept once. */
public record CallBackId(String value) implements TypedId, Serializable {

    public CallBackId {
        Ids.require(value);
    }

    public static CallBackId next() {
        return new CallBackId(Ids.next());
    }
}
