package fr.maillon.award.persistence;

import fr.maillon.award.AcceptanceId;
import fr.maillon.award.domain.Acceptance;
import fr.maillon.award.domain.AcceptanceDocument;
import fr.maillon.award.domain.AcceptanceRepository;
import fr.maillon.lots.LotId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaAcceptanceRepository implements AcceptanceRepository {

    @PersistenceContext
    private EntityManager entityManager;

    protected JpaAcceptanceRepository() {}

    JpaAcceptanceRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Acceptance acceptance, AcceptanceDocument document) {
        entityManager.persist(acceptance);
        entityManager.flush();
        entityManager.persist(document);
    }

    @Override
    public Optional<Acceptance> ofLot(LotId lot) {
        return entityManager
                .createQuery("select a from Acceptance a where a.lotId = :lot", Acceptance.class)
                .setParameter("lot", lot.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<AcceptanceDocument> documentOf(AcceptanceId acceptance) {
        return Optional.ofNullable(entityManager.find(AcceptanceDocument.class, acceptance.value()));
    }
}
