package fr.maillon.reviews.persistence;

import fr.maillon.intake.RequestId;
import fr.maillon.reviews.domain.ReviewPeriod;
import fr.maillon.reviews.domain.ReviewPeriodRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class JpaReviewPeriodRepository implements ReviewPeriodRepository {

    /** Read in the same statement; a period that is known already is not read again. */
    private static final Map<String, Object> WITH_ITS_REVIEWS = Map.of("eclipselink.left-join-fetch", "p.reviews");

    @PersistenceContext
    private EntityManager entityManager;

    protected JpaReviewPeriodRepository() {}

    JpaReviewPeriodRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(ReviewPeriod period) {
        entityManager.persist(period);
    }

    @Override
    public Optional<ReviewPeriod> of(RequestId request) {
        return Optional.ofNullable(entityManager.find(ReviewPeriod.class, request.value(), WITH_ITS_REVIEWS));
    }
}
