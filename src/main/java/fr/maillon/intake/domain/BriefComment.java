package fr.maillon.intake.domain;

import fr.maillon.identity.Viewer;
import fr.maillon.intake.BriefSection;
import fr.maillon.intake.RequestId;
import fr.maillon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What the client or a coordinator wrote about a section of a brief version while it waited for approval. Both read it;
 * once written it is never changed, nor taken back.
 */
@Entity
@Table(name = "brief_comments")
public class BriefComment {

    @Id
    @Column(name = "id", updatable = false)
    private String id;

    @Column(name = "request_id", updatable = false)
    private String request;

    @Column(name = "version_number", updatable = false)
    private int version;

    @Column(name = "section", updatable = false)
    private String section;

    @Column(name = "from_client", updatable = false)
    private boolean fromClient;

    @Column(name = "author_id", updatable = false)
    private String author;

    @Column(name = "author_name", updatable = false)
    private String authorName;

    @Column(name = "words", updatable = false)
    private String words;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    protected BriefComment() {}

    /**
     * A comment.
     *
     * @param fromClient whether the author wrote as the client of the request
     */
    public BriefComment(
            RequestId request,
            int version,
            BriefSection section,
            boolean fromClient,
            Viewer author,
            String words,
            Instant writtenAt) {
        this.id = Ids.next();
        this.request = request.value();
        this.version = version;
        this.section = section.value();
        this.fromClient = fromClient;
        this.author = author.account().value();
        this.authorName = author.name();
        this.words = words;
        this.writtenAt = writtenAt;
    }

    /** Whether this author wrote just this about this section. */
    public boolean says(BriefSection where, Viewer who, String what) {
        return section.equals(where.value()) && author.equals(who.account().value()) && words.equals(what);
    }

    public RequestId request() {
        return new RequestId(request);
    }

    public int version() {
        return version;
    }

    public BriefSection section() {
        return new BriefSection(section);
    }

    public boolean isFromClient() {
        return fromClient;
    }

    public String authorName() {
        return authorName;
    }

    public String words() {
        return words;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
