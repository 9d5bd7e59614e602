package fr.maillon.territory.persistence;

import fr.maillon.shared.NotFound;
import fr.maillon.shared.TerritoryId;
import fr.maillon.territory.domain.Territory;
import fr.maillon.territory.domain.TerritoryRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaTerritoryRepository implements TerritoryRepository {

    @PersistenceContext
    private EntityManager entityManager;

    protected JpaTerritoryRepository() {}

    JpaTerritoryRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Territory require(TerritoryId id) {
        var territory = entityManager.find(Territory.class, id.value());
        if (territory == null) {
            throw new NotFound();
        }
        return territory;
    }

    @Override
    public List<Territory> all() {
        return entityManager
                .createQuery("select t from Territory t order by t.name", Territory.class)
                .getResultList();
    }

    @Override
    public void add(Territory territory) {
        entityManager.persist(territory);
    }
}
