package fr.maillon.sourcing.persistence;

import fr.maillon.lots.LotId;
import fr.maillon.sourcing.domain.Shortlist;
import fr.maillon.sourcing.domain.ShortlistRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaShortlistRepository implements ShortlistRepository {

    @PersistenceContext(unitName = "maillon")
    private EntityManager entities;

    protected JpaShortlistRepository() {}

    JpaShortlistRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Shortlist shortlist) {
        entities.persist(shortlist);
    }

    @Override
    public Optional<Shortlist> ofRound(LotId lot, int round) {
        return entities.createQuery(
                        "select s from Shortlist s where s.lotId = :lot and s.round = :round", Shortlist.class)
                .setParameter("lot", lot.value())
                .setParameter("round", round)
                .getResultStream()
                .findFirst();
    }
}
