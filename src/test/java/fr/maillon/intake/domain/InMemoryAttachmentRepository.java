package fr.maillon.intake.domain;

import fr.maillon.intake.AttachmentId;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.ScanState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryAttachmentRepository implements AttachmentRepository {

    private final Map<AttachmentId, Attachment> attachments = new LinkedHashMap<>();
    private final Map<AttachmentId, AttachmentContent> contents = new LinkedHashMap<>();

    @Override
    public void holdFilesOf(RequestId request) {
        // one test, one thread
    }

    @Override
    public void add(Attachment attachment, AttachmentContent content) {
        attachments.put(attachment.id(), attachment);
        contents.put(content.attachment(), content);
    }

    @Override
    public void remove(Attachment attachment) {
        attachments.remove(attachment.id());
        contents.remove(attachment.id());
    }

    @Override
    public Optional<Attachment> byId(AttachmentId id) {
        return Optional.ofNullable(attachments.get(id));
    }

    @Override
    public List<Attachment> ofRequest(RequestId request) {
        return attachments.values().stream()
                .filter(one -> one.request().equals(request))
                .toList();
    }

    @Override
    public Optional<AttachmentContent> contentOf(AttachmentId id) {
        return Optional.ofNullable(contents.get(id));
    }

    @Override
    public List<AttachmentId> waitingForScan(int most) {
        return attachments.values().stream()
                .filter(one -> one.summary().scan() == ScanState.WAITING)
                .map(Attachment::id)
                .limit(most)
                .toList();
    }
}
