package fr.maillon.prices.persistence;

import fr.maillon.prices.domain.ComparableWork;
import fr.maillon.prices.domain.PriceFact;
import fr.maillon.prices.domain.PriceFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaPriceFacts implements PriceFacts {

    @PersistenceContext(unitName = "maillon")
    private EntityManager entities;

    protected JpaPriceFacts() {}

    JpaPriceFacts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(PriceFact fact) {
        entities.persist(fact);
    }

    @Override
    public boolean has(String key) {
        return entities.find(PriceFact.class, key) != null;
    }

    @Override
    public List<PriceFact> of(ComparableWork work) {
        return entities.createQuery(
                        "select f from PriceFact f where f.territory = :territory and f.trade = :trade"
                                + " and f.workSize = :size and f.awardedOn >= :since",
                        PriceFact.class)
                .setParameter("territory", work.territory().value())
                .setParameter("trade", work.trade().value())
                .setParameter("size", work.size())
                .setParameter("since", work.since())
                .getResultList();
    }
}
