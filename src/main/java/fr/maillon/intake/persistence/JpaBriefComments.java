package fr.maillon.intake.persistence;

import fr.maillon.intake.RequestId;
import fr.maillon.intake.domain.BriefComment;
import fr.maillon.intake.domain.BriefComments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaBriefComments implements BriefComments {

    @PersistenceContext(unitName = "maillon")
    private EntityManager entities;

    protected JpaBriefComments() {}

    JpaBriefComments(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(BriefComment comment) {
        entities.persist(comment);
    }

    @Override
    public List<BriefComment> of(RequestId request, int version) {
        return entities.createQuery(
                        "select c from BriefComment c where c.request = :request and c.version = :version"
                                + " order by c.writtenAt, c.id",
                        BriefComment.class)
                .setParameter("request", request.value())
                .setParameter("version", version)
                .getResultList();
    }
}
