package fr.maillon.catalogue.persistence;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.catalogue.domain.Trade;
import fr.maillon.catalogue.domain.TradeRepository;
import fr.maillon.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaTradeRepository implements TradeRepository {

    @PersistenceContext
    private EntityManager entityManager;

    protected JpaTradeRepository() {}

    JpaTradeRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Trade> byCode(TradeCode code) {
        return Optional.ofNullable(entityManager.find(Trade.class, code.value()));
    }

    @Override
    public Trade require(TradeCode code) {
        return byCode(code).orElseThrow(NotFound::new);
    }

    @Override
    public List<Trade> all() {
        return entityManager.createQuery("select t from Trade t", Trade.class).getResultList();
    }

    @Override
    public void add(Trade trade) {
        entityManager.persist(trade);
    }
}
