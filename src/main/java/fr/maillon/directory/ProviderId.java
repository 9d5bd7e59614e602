package fr.maillon.directory;

import fr.maillon.shared.Ids;
import fr.maillon.shared.TypedId;
import java.io.Serializable;

/** Identifies a provider. */
public record ProviderId(String value) implements TypedId, Serializable {

    public ProviderId {
        Ids.require(value);
    }

    /** A new one, never given before. */
    public static ProviderId next() {
        return new ProviderId(Ids.next());
    }
}
