package fr.maillon.directory;

import fr.maillon.shared.Ids;
import fr.maillon.shared.TypedId;
import java.io.Serializable;

/** Identifies a client. */
public record ClientId(String value) implements TypedId, Serializable {

    public ClientId {
        Ids.require(value);
    }

    /** A new one, never given before. */
    public static ClientId next() {
        return new ClientId(Ids.next());
    }
}
