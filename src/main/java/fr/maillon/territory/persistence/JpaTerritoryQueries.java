package fr.maillon.territory.persistence;

import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.TerritoryId;
import fr.maillon.territory.domain.Territory;
import fr.maillon.territory.service.IntercommunalityRow;
import fr.maillon.territory.service.TerritoryDetail;
import fr.maillon.territory.service.TerritoryQueries;
import fr.maillon.territory.service.TerritoryRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

@ApplicationScoped
class JpaTerritoryQueries implements TerritoryQueries {

    /** Communes and people of some departments; one row even when there is no commune. */
    private record Size(long communes, long population) {}

    @PersistenceContext
    private EntityManager entityManager;

    protected JpaTerritoryQueries() {}

    JpaTerritoryQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<TerritoryRow> territories(Viewer viewer) {
        viewer.mustBe(Role.ADMINISTRATOR);
        List<TerritoryRow> rows = new ArrayList<>();
        for (var territory : entityManager
                .createQuery("select t from Territory t order by t.name", Territory.class)
                .getResultList()) {
            var size = sizeOf(territory);
            rows.add(new TerritoryRow(
                    territory.id(), territory.name(), territory.departments(), size.communes(), size.population()));
        }
        return rows;
    }

    @Override
    public TerritoryDetail territory(Viewer viewer, TerritoryId id) {
        viewer.mustBe(Role.ADMINISTRATOR);
        var territory = entityManager.find(Territory.class, id.value());
        if (territory == null) {
            throw new NotFound();
        }
        var size = sizeOf(territory);
        return new TerritoryDetail(
                territory.id(),
                territory.version(),
                territory.name(),
                territory.departments(),
                territory.neighbours(),
                territory.timeSettings(),
                territory.desk(),
                size.communes(),
                size.population(),
                intercommunalitiesOf(territory));
    }

    private Size sizeOf(Territory territory) {
        var sums = entityManager
                .createQuery(
                        "select count(c), coalesce(sum(c.population), 0) from Commune c where c.department in :departments",
                        Object[].class)
                .setParameter("departments", territory.departmentCodes())
                .getSingleResult();
        return new Size(((Number) sums[0]).longValue(), ((Number) sums[1]).longValue());
    }

    private List<IntercommunalityRow> intercommunalitiesOf(Territory territory) {
        return new ArrayList<>(entityManager
                .createQuery("""
                        select new fr.maillon.territory.service.IntercommunalityRow(
                            i.code, i.name, count(c), sum(c.population))
                        from Intercommunality i, Commune c
                        where c.intercommunality = i.code and c.department in :departments
                        group by i.code, i.name
                        order by i.name
                        """, IntercommunalityRow.class)
                .setParameter("departments", territory.departmentCodes())
                .getResultList());
    }
}
