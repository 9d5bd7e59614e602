package fr.maillon.intake.domain;

import fr.maillon.intake.AttachmentId;
import fr.maillon.intake.RequestId;
import java.util.List;
import java.util.Optional;

/** All files of requests. They go with a draft that is thrown away. */
public interface AttachmentRepository {

    /** Until this transaction ends, nobody else adds a file to the request or takes one from it. */
    void holdFilesOf(RequestId request);

    void add(Attachment attachment, AttachmentContent content);

    void remove(Attachment attachment);

    Optional<Attachment> byId(AttachmentId id);

    /** In the order in which they were added. */
    List<Attachment> ofRequest(RequestId request);

    Optional<AttachmentContent> contentOf(AttachmentId id);

    /** Those that wait for the antivirus, the longest first. */
    List<AttachmentId> waitingForScan(int most);
}
