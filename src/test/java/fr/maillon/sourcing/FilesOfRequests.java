package fr.maillon.sourcing;

import fr.maillon.identity.Viewer;
import fr.maillon.intake.AttachmentFile;
import fr.maillon.intake.AttachmentId;
import fr.maillon.intake.AttachmentSummary;
import fr.maillon.intake.AttachmentsApi;
import fr.maillon.intake.FileKind;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.ScanState;
import fr.maillon.shared.NotFound;
import java.util.ArrayList;
import java.util.List;

/** The files that clients added to their requests. */
public final class FilesOfRequests implements AttachmentsApi {

    private final List<AttachmentSummary> files = new ArrayList<>();

    public AttachmentSummary add(RequestId request, String name) {
        var file = new AttachmentSummary(
                AttachmentId.next(),
                request,
                name,
                FileKind.PDF,
                3,
                SourcingFixtures.MONDAY,
                "Camille Untel",
                ScanState.CLEAN);
        files.add(file);
        return file;
    }

    @Override
    public List<AttachmentSummary> attachmentsFor(Viewer viewer, RequestId request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public AttachmentFile fileFor(Viewer viewer, AttachmentId attachment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<AttachmentSummary> attachmentsOf(RequestId request) {
        return files.stream().filter(file -> file.request().equals(request)).toList();
    }

    @Override
    public AttachmentFile fileOf(RequestId request, AttachmentId attachment) {
        return attachmentsOf(request).stream()
                .filter(file -> file.id().equals(attachment))
                .findFirst()
                .map(file -> new AttachmentFile(file, new byte[] {1, 2, 3}))
                .orElseThrow(NotFound::new);
    }
}
