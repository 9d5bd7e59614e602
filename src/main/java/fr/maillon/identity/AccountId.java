package fr.maillon.identity;

import fr.maillon.shared.Ids;
import fr.maillon.shared.TypedId;
import java.io.Serializable;

/** Identifies a user's account. */
public record AccountId(String value) implements TypedId, Serializable {

    public AccountId {
        Ids.require(value);
    }

    /** A new one, never given before. */
    public static AccountId next() {
        return new AccountId(Ids.next());
    }
}
