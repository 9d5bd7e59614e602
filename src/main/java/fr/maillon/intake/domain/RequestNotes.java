package fr.maillon.intake.domain;

import fr.maillon.intake.NoteId;
import fr.maillon.intake.RequestId;
import java.util.List;

/** All internal notes. */
public interface RequestNotes {

    void add(RequestNote note);

    boolean has(NoteId id);

    /** Those about a request, newest first. */
    List<RequestNote> about(RequestId request);
}
