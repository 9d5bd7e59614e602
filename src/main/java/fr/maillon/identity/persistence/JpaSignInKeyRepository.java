package fr.maillon.identity.persistence;

import fr.maillon.identity.domain.SignInKey;
import fr.maillon.identity.domain.SignInKeyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class JpaSignInKeyRepository implements SignInKeyRepository {

    @PersistenceContext(unitName = "maillon")
    private EntityManager entities;

    protected JpaSignInKeyRepository() {}

    JpaSignInKeyRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(SignInKey key) {
        entities.persist(key);
    }

    @Override
    public Optional<SignInKey> byHash(String hash) {
        return Optional.ofNullable(entities.find(SignInKey.class, hash));
    }

    @Override
    public void removeExpiredBefore(Instant limit) {
        entities.createQuery("delete from SignInKey k where k.expiresAt < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
