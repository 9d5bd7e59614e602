package fr.maillon.intake.service;

import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Viewer;
import fr.maillon.intake.AttachmentFile;
import fr.maillon.intake.AttachmentId;
import fr.maillon.intake.AttachmentSummary;
import fr.maillon.intake.AttachmentsApi;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.ScanState;
import fr.maillon.intake.domain.Attachment;
import fr.maillon.intake.domain.AttachmentContent;
import fr.maillon.intake.domain.AttachmentRepository;
import fr.maillon.intake.domain.FileCheck;
import fr.maillon.intake.domain.FileName;
import fr.maillon.intake.domain.QuoteRequest;
import fr.maillon.intake.domain.VirusScanner;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;

/** Files are added to a request and taken from it until its brief is approved, and handed out to those who may read it. */
@ApplicationService
public class AttachmentService implements AttachmentsApi {

    private AttachmentRepository attachments;
    private RequestAccess access;
    private DraftAccess writers;
    private CurrentUser currentUser;
    private FileCheck check;
    private VirusScanner scanner;
    private Clock clock;

    protected AttachmentService() {}

    @Inject
    public AttachmentService(
            AttachmentRepository attachments,
            RequestAccess access,
            DraftAccess writers,
            CurrentUser currentUser,
            FileCheck check,
            VirusScanner scanner,
            Clock clock) {
        this.attachments = attachments;
        this.access = access;
        this.writers = writers;
        this.currentUser = currentUser;
        this.check = check;
        this.scanner = scanner;
        this.clock = clock;
    }

    /**
     * Adds a file, once: the same file under the same name is there already. When the antivirus does not answer the file is
     * kept, and handed out to nobody.
     *
     * @throws Refused when it is no file that may be kept; the first argument of the text is its name
     * @throws NotFound when the request is not that of whoever asks
     */
    public AttachmentSummary attach(@Valid AttachFile command) {
        var request = mustTakeFiles(command.request());
        var name = FileName.clean(command.name());
        var checked = check.check(name, command.declared(), command.content());
        var scan = scanner.scan(command.content());
        if (scan == ScanState.INFECTED) {
            throw new Refused("attachFile.infected", name);
        }
        var id = AttachmentId.next();
        var content = new AttachmentContent(id, checked.content());
        attachments.holdFilesOf(request.id());
        var there = attachments.ofRequest(request.id());
        for (var other : there) {
            if (other.isSameAs(name, content.sha256())) {
                return other.summary();
            }
        }
        if (there.size() >= Attachment.MOST) {
            throw new Refused("attachFile.tooMany", name, Attachment.MOST);
        }
        var attachment = new Attachment(
                id,
                request.id(),
                name,
                checked.kind(),
                content,
                currentUser.isSignedIn() ? currentUser.viewer().account() : null,
                currentUser.isSignedIn() ? currentUser.viewer().name() : "",
                scan,
                clock.instant());
        attachments.add(attachment, content);
        return attachment.summary();
    }

    /**
     * Takes a file away; one that is gone already stays gone.
     *
     * @throws Refused when the brief is approved
     * @throws NotFound when the request is not that of whoever asks
     */
    public void remove(RequestId request, AttachmentId id) {
        mustTakeFiles(request);
        attachments
                .byId(id)
                .filter(attachment -> attachment.request().equals(request))
                .ifPresent(attachments::remove);
    }

    /**
     * The files of a request, in the order in which they were added, for whoever may add to them.
     *
     * @throws NotFound when the request is not that of whoever asks
     */
    public List<AttachmentSummary> attachments(RequestId request) {
        return attachmentsOf(writers.require(request).id());
    }

    /**
     * Whether whoever asks may add files to the request and take them away now.
     *
     * @throws NotFound when the request is not that of whoever asks
     */
    public boolean mayChange(RequestId request) {
        return Attachment.isTaken(writers.require(request).status());
    }

    /**
     * One file with its content, for whoever wrote the request, with or without an account.
     *
     * @throws NotFound when the request is not that of whoever asks, and while the file may not be handed out
     */
    public AttachmentFile file(AttachmentId id) {
        var attachment = attachments.byId(id).orElseThrow(NotFound::new);
        return fileOf(writers.require(attachment.request()).id(), id);
    }

    @Override
    public List<AttachmentSummary> attachmentsFor(Viewer viewer, RequestId request) {
        return attachmentsOf(access.readableBy(viewer, request).id());
    }

    @Override
    public AttachmentFile fileFor(Viewer viewer, AttachmentId id) {
        var attachment = attachments.byId(id).orElseThrow(NotFound::new);
        return fileOf(access.readableBy(viewer, attachment.request()).id(), id);
    }

    @Override
    public List<AttachmentSummary> attachmentsOf(RequestId request) {
        return attachments.ofRequest(request).stream().map(Attachment::summary).toList();
    }

    @Override
    public AttachmentFile fileOf(RequestId request, AttachmentId id) {
        var attachment = attachments
                .byId(id)
                .filter(one -> one.request().equals(request) && one.summary().served())
                .orElseThrow(NotFound::new);
        var content = attachments.contentOf(id).orElseThrow(NotFound::new);
        return new AttachmentFile(attachment.summary(), content.bytes());
    }

    private QuoteRequest mustTakeFiles(RequestId id) {
        var request = writers.require(id);
        if (!Attachment.isTaken(request.status())) {
            throw new Refused("attachFile.tooLate");
        }
        return request;
    }
}
