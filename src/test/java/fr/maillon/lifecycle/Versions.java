package fr.maillon.lifecycle;

import fr.maillon.intake.RequestId;
import fr.maillon.shared.ApplicationService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What a page would have shown, and what the tables hold. */
@ApplicationService
public class Versions {

    @PersistenceContext
    private EntityManager entityManager;

    public long of(RequestId id) {
        return ((Number) one("SELECT version FROM quote_requests WHERE id = '" + id.value() + "'")).longValue();
    }

    public String statusOf(RequestId id) {
        return (String) one("SELECT status FROM quote_requests WHERE id = '" + id.value() + "'");
    }

    public List<?> rows(String sql) {
        return entityManager.createNativeQuery(sql).getResultList();
    }

    public long count(String table) {
        return ((Number) one("SELECT count(*) FROM " + table)).longValue();
    }

    private Object one(String sql) {
        return entityManager.createNativeQuery(sql).getSingleResult();
    }
}
