package fr.maillon.award.persistence;

import fr.maillon.award.domain.Award;
import fr.maillon.award.domain.AwardRepository;
import fr.maillon.award.domain.AwardStatus;
import fr.maillon.lots.LotId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaAwardRepository implements AwardRepository {

    @PersistenceContext
    private EntityManager entityManager;

    protected JpaAwardRepository() {}

    JpaAwardRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Award award) {
        entityManager.persist(award);
    }

    @Override
    public Optional<Award> currentOf(LotId lot) {
        return current(lot, LockModeType.NONE);
    }

    @Override
    public Optional<Award> currentOfForChange(LotId lot) {
        return current(lot, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Award> current(LotId lot, LockModeType lock) {
        return entityManager
                .createQuery(
                        "select a from Award a where a.lotId = :lot and (a.status = :chosen or a.status = :accepted)",
                        Award.class)
                .setParameter("lot", lot.value())
                .setParameter("chosen", AwardStatus.CHOSEN)
                .setParameter("accepted", AwardStatus.ACCEPTED)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
