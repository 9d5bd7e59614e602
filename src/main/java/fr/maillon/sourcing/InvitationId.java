package fr.maillon.sourcing;

import fr.maillon.shared.Ids;
import fr.maillon.shared.TypedId;
import java.io.Serializable;

/** Identifies an invitation of one provider to bid for one lot. */
public record InvitationId(String value) implements TypedId, Serializable {

    public InvitationId {
        Ids.require(value);
    }

    /** A new one, never given before. */
    public static InvitationId next() {
        return new InvitationId(Ids.next());
    }
}
