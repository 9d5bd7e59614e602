package fr.maillon.demo.persistence;

import fr.maillon.demo.domain.DemoClock;
import fr.maillon.demo.domain.DemoClockRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaDemoClockRepository implements DemoClockRepository {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public Optional<DemoClock> find() {
        return Optional.ofNullable(entityManager.find(DemoClock.class, DemoClock.ID));
    }

    @Override
    public void add(DemoClock clock) {
        entityManager.persist(clock);
    }
}
