package fr.maillon.intake.service;

import fr.maillon.identity.CurrentUser;
import fr.maillon.intake.NoteWritten;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.domain.RequestNote;
import fr.maillon.intake.domain.RequestNotes;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.Refused;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The notes that the coordinators of a territory leave each other about a request; nobody else learns that there are any. */
@ApplicationService
public class NoteService {

    private RequestNotes notes;
    private RequestAccess access;
    private CurrentUser currentUser;
    private DomainEvents events;
    private Clock clock;

    protected NoteService() {}

    @Inject
    public NoteService(
            RequestNotes notes, RequestAccess access, CurrentUser currentUser, DomainEvents events, Clock clock) {
        this.notes = notes;
        this.access = access;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps a note, once however often it is sent.
     *
     * @throws fr.maillon.shared.NotFound for everybody but the coordinators of the request's territory
     * @throws Refused when nothing is written
     */
    public void write(@Valid WriteNote command) {
        var viewer = currentUser.viewer();
        var request = access.ofCoordinator(viewer, command.requestId());
        if (command.text().isEmpty()) {
            throw new Refused("writeNote.empty");
        }
        if (!notes.has(command.noteId())) {
            notes.add(new RequestNote(command.noteId(), request.id(), viewer, command.text(), clock.instant()));
            events.fire(new NoteWritten(request.id()));
        }
    }

    /**
     * The notes about a request, newest first.
     *
     * @throws fr.maillon.shared.NotFound for everybody but the coordinators of the request's territory
     */
    public List<NoteRow> about(RequestId id) {
        var request = access.ofCoordinator(currentUser.viewer(), id);
        List<NoteRow> rows = new ArrayList<>();
        for (var note : notes.about(request.id())) {
            rows.add(new NoteRow(note.authorName(), note.text(), note.writtenAt()));
        }
        return rows;
    }
}
