package fr.maillon.lots.persistence;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;

import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.domain.Lot;
import fr.maillon.lots.domain.LotRepository;
import fr.maillon.lots.domain.Split;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lots that are about to change are read and held in one statement; Derby holds rows only when it need not sort them. */
@ApplicationScoped
class JpaLotRepository implements LotRepository {

    private static final List<LotStatus> ENDED =
            Arrays.stream(LotStatus.values()).filter(LotStatus::isEnd).toList();

    @PersistenceContext(unitName = "maillon")
    private EntityManager entities;

    protected JpaLotRepository() {}

    JpaLotRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Lot lot) {
        entities.persist(lot);
    }

    @Override
    public void remove(Lot draft) {
        entities.remove(draft);
    }

    @Override
    public Optional<Lot> byId(LotId id) {
        return Optional.ofNullable(entities.find(Lot.class, id.value()));
    }

    @Override
    public Set<LotId> unfinished(Collection<LotId> lots) {
        if (lots.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery(
                        "select l.id from Lot l where l.id in :lots and l.status not in :ended", String.class)
                .setParameter("lots", lots.stream().map(LotId::value).toList())
                .setParameter("ended", ENDED)
                .getResultStream()
                .map(LotId::new)
                .collect(toSet());
    }

    @Override
    public List<Lot> lotsOf(RequestId request) {
        return entities.createQuery("select l from Lot l where l.request = :request order by l.position", Lot.class)
                .setParameter("request", request.value())
                .getResultList();
    }

    @Override
    public List<Lot> heldLotsOf(RequestId request) {
        return inOrder(entities.createQuery("select l from Lot l where l.request = :request", Lot.class)
                .setParameter("request", request.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList());
    }

    private static List<Lot> inOrder(List<Lot> lots) {
        var sorted = new ArrayList<>(lots);
        sorted.sort(comparingInt(Lot::position));
        return sorted;
    }

    @Override
    public void add(Split split) {
        entities.persist(split);
    }

    @Override
    public Optional<Split> split(RequestId request) {
        return Optional.ofNullable(entities.find(Split.class, request.value()));
    }
}
