package fr.maillon.identity.persistence;

import fr.maillon.identity.domain.SignInAttempt;
import fr.maillon.identity.domain.SignInAttemptRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class JpaSignInAttemptRepository implements SignInAttemptRepository {

    @PersistenceContext(unitName = "maillon")
    private EntityManager entities;

    protected JpaSignInAttemptRepository() {}

    JpaSignInAttemptRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(SignInAttempt attempt) {
        entities.persist(attempt);
    }

    @Override
    public List<Instant> failuresFor(String email, Instant since, int most) {
        return entities.createQuery("""
                        select a.at from SignInAttempt a
                        where a.email = :email and a.at > :since and a.succeeded = false
                        order by a.at desc
                        """, Instant.class)
                .setParameter("email", email)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Instant> failuresFor(String email, String origin, Instant since, int most) {
        return entities.createQuery("""
                        select a.at from SignInAttempt a
                        where a.email = :email and a.origin = :origin and a.at > :since and a.succeeded = false
                        order by a.at desc
                        """, Instant.class)
                .setParameter("email", email)
                .setParameter("origin", origin)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Instant> failuresFrom(String origin, Instant since, int most) {
        return entities.createQuery("""
                        select a.at from SignInAttempt a
                        where a.origin = :origin and a.at > :since and a.succeeded = false
                        order by a.at desc
                        """, Instant.class)
                .setParameter("origin", origin)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public boolean hasSucceeded(String email, String origin, Instant since) {
        return !entities.createQuery("""
                        select a.at from SignInAttempt a
                        where a.email = :email and a.origin = :origin and a.at > :since and a.succeeded = true
                        """, Instant.class)
                .setParameter("email", email)
                .setParameter("origin", origin)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void removeBefore(Instant limit) {
        entities.createQuery("delete from SignInAttempt a where a.at < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
