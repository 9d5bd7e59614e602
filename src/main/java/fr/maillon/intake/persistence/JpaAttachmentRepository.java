package fr.maillon.intake.persistence;

import fr.maillon.intake.AttachmentId;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.ScanState;
import fr.maillon.intake.domain.Attachment;
import fr.maillon.intake.domain.AttachmentContent;
import fr.maillon.intake.domain.AttachmentRepository;
import fr.maillon.intake.domain.QuoteRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What is known of a file and its bytes lie in two tables; the database deletes with a row what belongs to it. */
@ApplicationScoped
class JpaAttachmentRepository implements AttachmentRepository {

    @PersistenceContext(unitName = "maillon")
    private EntityManager entities;

    protected JpaAttachmentRepository() {}

    JpaAttachmentRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void holdFilesOf(RequestId request) {
        entities.createQuery("select r from QuoteRequest r where r.id = :id", QuoteRequest.class)
                .setParameter("id", request.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public void add(Attachment attachment, AttachmentContent content) {
        entities.persist(attachment);
        entities.flush();
        entities.persist(content);
        entities.flush();
        entities.detach(content);
    }

    @Override
    public void remove(Attachment attachment) {
        entities.remove(attachment);
    }

    @Override
    public Optional<Attachment> byId(AttachmentId id) {
        return Optional.ofNullable(entities.find(Attachment.class, id.value()));
    }

    @Override
    public List<Attachment> ofRequest(RequestId request) {
        return entities.createQuery(
                        "select a from Attachment a where a.request = :request order by a.addedAt, a.id",
                        Attachment.class)
                .setParameter("request", request.value())
                .getResultList();
    }

    @Override
    public Optional<AttachmentContent> contentOf(AttachmentId id) {
        return Optional.ofNullable(entities.find(AttachmentContent.class, id.value()));
    }

    @Override
    public List<AttachmentId> waitingForScan(int most) {
        return entities.createQuery(
                        "select a.id from Attachment a where a.scan = :waiting order by a.addedAt, a.id", String.class)
                .setParameter("waiting", ScanState.WAITING)
                .setMaxResults(most)
                .getResultStream()
                .map(AttachmentId::new)
                .toList();
    }
}
