package fr.maillon.catalogue.persistence;

import fr.maillon.catalogue.NeedCode;
import fr.maillon.catalogue.domain.Need;
import fr.maillon.catalogue.domain.NeedRepository;
import fr.maillon.catalogue.domain.NeedVersion;
import fr.maillon.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaNeedRepository implements NeedRepository {

    @PersistenceContext
    private EntityManager entityManager;

    protected JpaNeedRepository() {}

    JpaNeedRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Need> byCode(NeedCode code) {
        return Optional.ofNullable(entityManager.find(Need.class, code.value()));
    }

    @Override
    public Need require(NeedCode code) {
        return byCode(code).orElseThrow(NotFound::new);
    }

    @Override
    public List<Need> all() {
        return entityManager
                .createQuery("select n from Need n order by n.position, n.code", Need.class)
                .getResultList();
    }

    @Override
    public void add(Need need) {
        entityManager.persist(need);
    }

    @Override
    public Optional<NeedVersion> version(NeedCode code, int number) {
        return entityManager
                .createQuery(
                        "select v from NeedVersion v where v.needCode = :code and v.number = :number",
                        NeedVersion.class)
                .setParameter("code", code.value())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<NeedVersion> versions(NeedCode code) {
        return entityManager
                .createQuery(
                        "select v from NeedVersion v where v.needCode = :code order by v.number desc",
                        NeedVersion.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    @Override
    public void add(NeedVersion version) {
        entityManager.persist(version);
    }
}
