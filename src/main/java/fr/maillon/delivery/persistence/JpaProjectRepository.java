package fr.maillon.delivery.persistence;

import fr.maillon.delivery.domain.MilestonePlace;
import fr.maillon.delivery.domain.Project;
import fr.maillon.delivery.domain.ProjectRepository;
import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaProjectRepository implements ProjectRepository {

    private static final String PLACES = """
            select new fr.maillon.delivery.domain.MilestonePlace(p.lotId, p.lotReference, p.lotTitle, p.clientName,
                p.startedAt, p.deliveredAt, m.position, m.title, m.status)
            from Milestone m join m.project p
            where p.providerId = :provider
            order by p.startedAt desc, p.lotReference, m.position
            """;

    @PersistenceContext
    private EntityManager entityManager;

    protected JpaProjectRepository() {}

    JpaProjectRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Project project) {
        entityManager.persist(project);
    }

    @Override
    public Optional<Project> ofLot(LotId lot) {
        return entityManager
                .createQuery("""
                        select p from Project p left join fetch p.milestones m left join fetch p.deliveries d
                        where p.lotId = :lot order by m.position, d.deliveredAt
                        """, Project.class)
                .setParameter("lot", lot.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<MilestonePlace> milestonesOfProvider(ProviderId provider) {
        return entityManager
                .createQuery(PLACES, MilestonePlace.class)
                .setParameter("provider", provider.value())
                .getResultList();
    }
}
