package fr.maillon.territory.persistence;

import fr.maillon.territory.CommuneSummary;
import fr.maillon.territory.domain.CommuneRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaCommuneRepository implements CommuneRepository {

    @PersistenceContext
    private EntityManager entityManager;

    protected JpaCommuneRepository() {}

    JpaCommuneRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Detached summaries, so that two thousand communes do not stay in the transaction of whoever asked first. */
    @Override
    public List<CommuneSummary> all() {
        return entityManager.createQuery("""
                        select new fr.maillon.territory.CommuneSummary(c.inseeCode, c.name, c.postalCode, c.population,
                            c.latitude, c.longitude, c.department, coalesce(c.intercommunality, ''))
                        from Commune c order by c.inseeCode
                        """, CommuneSummary.class).getResultList();
    }
}
