package fr.maillon.intake.persistence;

import fr.maillon.intake.CallBackId;
import fr.maillon.intake.CallBackStatus;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.domain.CallBack;
import fr.maillon.intake.domain.CallBacks;
import fr.maillon.shared.TerritoryId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaCallBacks implements CallBacks {

    private static final List<CallBackStatus> OPEN = Arrays.stream(CallBackStatus.values())
            .filter(CallBackStatus::isOpen)
            .toList();

    @PersistenceContext(unitName = "maillon")
    private EntityManager entities;

    protected JpaCallBacks() {}

    JpaCallBacks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(CallBack callBack) {
        entities.persist(callBack);
    }

    @Override
    public Optional<CallBack> byId(CallBackId id) {
        return Optional.ofNullable(entities.find(CallBack.class, id.value()));
    }

    @Override
    public List<CallBack> of(RequestId request) {
        return entities.createQuery(
                        "select c from CallBack c where c.request = :request order by c.askedAt desc, c.id",
                        CallBack.class)
                .setParameter("request", request.value())
                .getResultList();
    }

    @Override
    public List<CallBack> openIn(TerritoryId territory) {
        return entities.createQuery("""
                        select c from CallBack c join QuoteRequest r on r.id = c.request
                        where r.territory = :territory and c.status in :open
                        order by case when c.startsAt is null then 0 else 1 end, c.startsAt, c.askedAt, c.id
                        """, CallBack.class)
                .setParameter("territory", territory.value())
                .setParameter("open", OPEN)
                .getResultList();
    }
}
