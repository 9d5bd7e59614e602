package fr.maillon.lots;

import fr.maillon.shared.Ids;
import fr.maillon.shared.TypedId;
import java.io.Serializable;

/** Identifies a lot. */
public record LotId(String value) implements TypedId, Serializable {

    public LotId {
        Ids.require(value);
    }

    /** A new one, never given before. */
    public static LotId next() {
        return new LotId(Ids.next());
    }
}
