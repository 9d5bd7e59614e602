package fr.maillon.intake;

import fr.maillon.shared.Ids;
import fr.maillon.shared.TypedId;
import java.io.Serializable;

/** Identifies an internal note; given by the page, so that a note sent twice is kept once. */
public record NoteId(String value) implements TypedId, Serializable {

    public NoteId {
        Ids.require(value);
    }

    public static NoteId next() {
        return new NoteId(Ids.next());
    }
}
