package fr.maillon.intake;

import fr.maillon.identity.Viewer;
import fr.maillon.shared.NotFound;
import java.util.List;

/** The files of requests, for those who may read them. Rights are asked anew at each call (S-FAC-09). */
public interface AttachmentsApi {

    /**
     * The files of a request, in the order in which they were added, when it is the viewer's own (client) or of the
     * viewer's territory (coordinator).
     *
     * @throws NotFound otherwise
     */
    List<AttachmentSummary> attachmentsFor(Viewer viewer, RequestId request);

    /**
     * One file with its content, when its request is the viewer's own (client) or of the viewer's territory
     * (coordinator).
     *
     * @throws NotFound otherwise, and while the file may not be handed out
     */
    AttachmentFile fileFor(Viewer viewer, AttachmentId attachment);

    /** The files of a request, for a feature that knows by itself who may read it. */
    List<AttachmentSummary> attachmentsOf(RequestId request);

    /**
     * One file of a request with its content, for a feature that knows by itself who may read that request.
     *
     * @throws NotFound when it is a file of another request, and while it may not be handed out
     */
    AttachmentFile fileOf(RequestId request, AttachmentId attachment);
}
