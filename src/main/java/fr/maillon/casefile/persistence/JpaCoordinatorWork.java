package fr.maillon.casefile.persistence;

import fr.maillon.casefile.service.CoordinatorWork;
import fr.maillon.casefile.service.WorkRow;
import fr.maillon.identity.Role;
import fr.maillon.shared.TerritoryId;
import fr.maillon.shared.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Joins the work list with requests and lots by their ids; reads only. */
@ApplicationScoped
class JpaCoordinatorWork implements CoordinatorWork {

    private static final String FROM = """
            from OpenStep s join QuoteRequest r on r.id = s.requestId left join Lot l on l.id = s.lotId
            where s.role = :role and r.territory = :territory
            """;

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public List<WorkRow> rows(TerritoryId territory, Filter filter, Instant now, int first, int most) {
        var query = entityManager.createQuery(
                """
                select new fr.maillon.casefile.service.WorkRow(s.element, s.page, s.subject, r.reference, r.need.title,
                l.title, r.clientName, r.need.communeName, s.since, s.due)
                """
                        + FROM
                        + condition(filter)
                        + " order by case when s.due is null then 1 else 0 end, s.due, s.since, s.taskId",
                WorkRow.class);
        return bound(query, territory, filter, now)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public long count(TerritoryId territory, Filter filter, Instant now) {
        var query = entityManager.createQuery("select count(s) " + FROM + condition(filter), Long.class);
        return bound(query, territory, filter, now).getSingleResult();
    }

    private static String condition(Filter filter) {
        return filter == Filter.ALL ? "" : " and s.due < :before";
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, TerritoryId territory, Filter filter, Instant now) {
        query.setParameter("role", Role.COORDINATOR).setParameter("territory", territory.value());
        if (filter != Filter.ALL) {
            query.setParameter("before", filter == Filter.OVERDUE ? now : endOfDay(now));
        }
        return query;
    }

    private static Instant endOfDay(Instant now) {
        ZonedDateTime local = now.atZone(Zones.PARIS);
        return local.truncatedTo(ChronoUnit.DAYS).plusDays(1).toInstant();
    }
}
