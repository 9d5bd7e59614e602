package fr.maillon.intake.domain;

import fr.maillon.identity.Viewer;
import fr.maillon.intake.NoteId;
import fr.maillon.intake.RequestId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What a coordinator wants the other coordinators of the territory to know about a request (D-03). Never changed, never
 * removed, and never read by the client or a provider.
 */
@Entity
@Table(name = "request_notes")
public class RequestNote {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "request_id")
    private String request;

    @Column(name = "author_id")
    private String author;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "note")
    private String text;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected RequestNote() {}

    public RequestNote(NoteId id, RequestId request, Viewer author, String text, Instant now) {
        this.id = id.value();
        this.request = request.value();
        this.author = author.account().value();
        this.authorName = author.name();
        this.text = text;
        this.writtenAt = now;
    }

    public NoteId id() {
        return new NoteId(id);
    }

    public RequestId request() {
        return new RequestId(request);
    }

    public String authorName() {
        return authorName;
    }

    public String text() {
        return text;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
