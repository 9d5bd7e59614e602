package fr.maillon.intake.domain;

import fr.maillon.identity.AccountId;
import fr.maillon.intake.AttachmentId;
import fr.maillon.intake.AttachmentSummary;
import fr.maillon.intake.FileKind;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.ScanState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file that a client added to a request: what it is, not what is in it. */
@Entity
@Table(name = "request_attachments")
public class Attachment {

    /** Per request (S-FILE-01). */
    public static final int MOST = 10;

    /** In bytes, of each (S-FILE-01). */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final Set<RequestStatus> BEFORE_THE_APPROVAL = Set.of(
            RequestStatus.DRAFT,
            RequestStatus.SUBMITTED,
            RequestStatus.IN_QUALIFICATION,
            RequestStatus.AWAITING_CLIENT,
            RequestStatus.BRIEF_APPROVAL);

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "request_id", updatable = false)
    private String request;

    @Column(name = "file_name", updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_kind", updatable = false)
    private FileKind kind;

    @Column(name = "size_in_bytes", updatable = false)
    private long size;

    @Column(name = "sha256", updatable = false)
    private String sha256;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    @Column(name = "added_by", updatable = false)
    private @Nullable String addedBy;

    @Column(name = "added_by_name", updatable = false)
    private String addedByName;

    @Enumerated(EnumType.STRING)
    @Column(name = "scan_state")
    private ScanState scan;

    @Column(name = "scanned_at")
    private @Nullable Instant scannedAt;

    protected Attachment() {}

    /**
     * A file that was just added.
     *
     * @param addedBy nobody when it was added without an account
     * @param scan what the antivirus said of it
     */
    public Attachment(
            AttachmentId id,
            RequestId request,
            String name,
            FileKind kind,
            AttachmentContent content,
            @Nullable AccountId addedBy,
            String addedByName,
            ScanState scan,
            Instant now) {
        this.id = id.value();
        this.request = request.value();
        this.name = name;
        this.kind = kind;
        this.size = content.size();
        this.sha256 = content.sha256();
        this.addedBy = addedBy == null ? null : addedBy.value();
        this.addedByName = addedByName;
        this.addedAt = now;
        scanned(scan, now);
    }

    /** Whether files may be added to and taken from a request: until its brief is approved. */
    public static boolean isTaken(RequestStatus status) {
        return BEFORE_THE_APPROVAL.contains(status);
    }

    /** The antivirus said something, or did not answer. */
    public final void scanned(ScanState said, Instant now) {
        scan = said;
        scannedAt = said == ScanState.CLEAN || said == ScanState.INFECTED ? now : null;
    }

    /** Whether it is this file under this name: added again, by a double click, it is not added twice. */
    public boolean isSameAs(String otherName, String otherSha256) {
        return name.equals(otherName) && sha256.equals(otherSha256);
    }

    public AttachmentId id() {
        return new AttachmentId(id);
    }

    public RequestId request() {
        return new RequestId(request);
    }

    public String name() {
        return name;
    }

    public String sha256() {
        return sha256;
    }

    /** Whose account it was added with; nobody's when without one. */
    public @Nullable AccountId addedBy() {
        return addedBy == null ? null : new AccountId(addedBy);
    }

    /** When the antivirus said what it says, null while it has not. */
    public @Nullable Instant scannedAt() {
        return scannedAt;
    }

    /** The read-only picture. */
    public AttachmentSummary summary() {
        return new AttachmentSummary(id(), request(), name, kind, size, addedAt, addedByName, scan);
    }
}
