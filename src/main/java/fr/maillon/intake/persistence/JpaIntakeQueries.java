package fr.maillon.intake.persistence;

import fr.maillon.directory.DirectoryApi;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.intake.QualificationOutcome;
import fr.maillon.intake.service.IntakeQueries;
import fr.maillon.intake.service.RequestFilter;
import fr.maillon.intake.service.RequestPage;
import fr.maillon.intake.service.RequestRow;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.PlainText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Lists read as rows, one statement a page and one to count. */
@ApplicationScoped
class JpaIntakeQueries implements IntakeQueries {

    private static final String ROW = """
            select new fr.maillon.intake.service.RequestRow(r.id, r.reference, r.need.title, r.clientName, r.need.communeName,
                r.status, r.qualification, r.submittedAt, r.qualifyBy, r.changedAt)
            from QuoteRequest r
            """;
    private static final int MOST_WORDS = 8;

    @PersistenceContext(unitName = "maillon")
    private EntityManager entities;

    private DirectoryApi directory;

    protected JpaIntakeQueries() {}

    @Inject
    JpaIntakeQueries(DirectoryApi directory) {
        this.directory = directory;
    }

    JpaIntakeQueries(EntityManager entities, DirectoryApi directory) {
        this.entities = entities;
        this.directory = directory;
    }

    @Override
    public List<RequestRow> ownRequests(Viewer viewer) {
        viewer.mustBe(Role.CLIENT);
        var client = directory.clientOf(viewer.account()).orElseThrow(NotFound::new);
        return entities.createQuery(ROW + " where r.client = :client order by r.changedAt desc, r.id", RequestRow.class)
                .setParameter("client", client.id().value())
                .getResultList();
    }

    @Override
    public RequestPage requestsOfTerritory(Viewer viewer, RequestFilter filter, String words, int page) {
        viewer.mustBe(Role.COORDINATOR);
        var searched = PlainText.folded(words).split(" ", MOST_WORDS);
        var where = where(filter, searched.length);
        long total = bound(
                        entities.createQuery("select count(r) from QuoteRequest r" + where, Long.class),
                        viewer,
                        filter,
                        searched)
                .getSingleResult();
        int number = (int) Math.max(1, Math.min(page, (total + RequestPage.SIZE - 1) / RequestPage.SIZE));
        var rows = bound(
                        entities.createQuery(ROW + where + " order by r.changedAt desc, r.id", RequestRow.class),
                        viewer,
                        filter,
                        searched)
                .setFirstResult((number - 1) * RequestPage.SIZE)
                .setMaxResults(RequestPage.SIZE)
                .getResultList();
        return new RequestPage(rows, number, total);
    }

    private static String where(RequestFilter filter, int words) {
        var where = new StringBuilder(" where r.territory = :territory and r.status in :statuses");
        if (filter == RequestFilter.TO_QUALIFY) {
            where.append(" and (r.qualification is null or r.qualification <> :accepted)");
        } else if (filter == RequestFilter.TO_SPLIT) {
            where.append(" and r.qualification = :accepted");
        }
        for (int i = 0; i < words; i++) {
            where.append(" and r.searchWords like :word").append(i);
        }
        return where.toString();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Viewer viewer, RequestFilter filter, String[] words) {
        query.setParameter("territory", viewer.territory().value());
        query.setParameter("statuses", filter.statuses());
        if (filter == RequestFilter.TO_QUALIFY || filter == RequestFilter.TO_SPLIT) {
            query.setParameter("accepted", QualificationOutcome.ACCEPTED);
        }
        for (int i = 0; i < words.length; i++) {
            query.setParameter("word" + i, "%" + words[i] + "%");
        }
        return query;
    }
}
