package fr.maillon.intake;

import fr.maillon.shared.Ids;
import fr.maillon.shared.TypedId;
import java.io.Serializable;

/** Identifies a file of a quote request. */
public record AttachmentId(String value) implements TypedId, Serializable {

    public AttachmentId {
        Ids.require(value);
    }

    /** A new one, never given before. */
    public static AttachmentId next() {
        return new AttachmentId(Ids.next());
    }
}
