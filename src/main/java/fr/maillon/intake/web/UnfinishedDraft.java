package fr.maillon.intake.web;

import fr.maillon.intake.RequestFile;
import java.io.Serializable;

/** A draft that could be taken up. */
public record UnfinishedDraft(String id, String title) implements Serializable {

    static UnfinishedDraft of(RequestFile draft) {
        return new UnfinishedDraft(draft.summary().id().value(), draft.summary().title());
    }
}
