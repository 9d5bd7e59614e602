package fr.maillon.intake.web;

import fr.maillon.intake.NoteId;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.service.NoteRow;
import fr.maillon.intake.service.NoteService;
import fr.maillon.intake.service.WriteNote;
import fr.maillon.platform.web.Messenger;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The internal notes about a request, and one more; part of several pages, which it leaves as they are. */
@Named
@ViewScoped
public class WriteNoteBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NoteService notes;

    @Inject
    private Messenger messenger;

    private String id;
    private NoteId noteId;
    private List<NoteRow> rows;
    private String text;

    public void load() {
        rows = notes.about(request());
        noteId = NoteId.next();
    }

    public void write() {
        notes.write(new WriteNote(noteId, request(), text));
        messenger.success("writeNote.done");
        text = null;
        load();
    }

    private RequestId request() {
        return new RequestId(id == null ? "" : id);
    }

    public List<NoteRow> getRows() {
        return rows;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
