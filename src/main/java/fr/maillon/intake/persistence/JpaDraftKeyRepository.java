package fr.maillon.intake.persistence;

import fr.maillon.intake.RequestId;
import fr.maillon.intake.domain.Asker;
import fr.maillon.intake.domain.DraftKey;
import fr.maillon.intake.domain.DraftKeyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaDraftKeyRepository implements DraftKeyRepository {

    @PersistenceContext(unitName = "maillon")
    private EntityManager entities;

    protected JpaDraftKeyRepository() {}

    JpaDraftKeyRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(DraftKey key) {
        entities.persist(key);
    }

    @Override
    public Optional<DraftKey> byHash(String hash) {
        return Optional.ofNullable(entities.find(DraftKey.class, hash));
    }

    @Override
    public List<DraftKey> byHashes(Collection<String> hashes) {
        return hashes.isEmpty()
                ? List.of()
                : entities.createQuery("select k from DraftKey k where k.hash in :hashes", DraftKey.class)
                        .setParameter("hashes", hashes)
                        .getResultList();
    }

    @Override
    public void add(Asker asker) {
        entities.persist(asker);
    }

    @Override
    public Optional<Asker> askerOf(RequestId request) {
        return Optional.ofNullable(entities.find(Asker.class, request.value()));
    }

    @Override
    public void remove(Asker asker) {
        entities.remove(asker);
    }

    @Override
    public void removeConfirmationsOf(RequestId request) {
        entities.createQuery("delete from DraftKey k where k.request = :request and k.purpose = :purpose")
                .setParameter("request", request.value())
                .setParameter("purpose", DraftKey.Purpose.CONFIRM)
                .executeUpdate();
    }

    @Override
    public void removeExpiredBefore(Instant limit) {
        entities.createQuery("delete from DraftKey k where k.expiresAt < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }

    @Override
    public void removeAllOf(RequestId request) {
        entities.createQuery("delete from DraftKey k where k.request = :request")
                .setParameter("request", request.value())
                .executeUpdate();
        askerOf(request).ifPresent(entities::remove);
    }
}
