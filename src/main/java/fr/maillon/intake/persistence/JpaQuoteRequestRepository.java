package fr.maillon.intake.persistence;

import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.domain.QuoteRequest;
import fr.maillon.intake.domain.QuoteRequestRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The references are numbered by a sequence, which Derby and PostgreSQL ask for in different words. */
@ApplicationScoped
class JpaQuoteRequestRepository implements QuoteRequestRepository {

    private static final String DERBY = "Apache Derby";

    @PersistenceContext(unitName = "maillon")
    private EntityManager entities;

    protected JpaQuoteRequestRepository() {}

    JpaQuoteRequestRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(QuoteRequest request) {
        entities.persist(request);
    }

    @Override
    public void remove(QuoteRequest draft) {
        entities.remove(draft);
    }

    @Override
    public Optional<QuoteRequest> byId(RequestId id) {
        return Optional.ofNullable(entities.find(QuoteRequest.class, id.value()));
    }

    @Override
    public List<QuoteRequest> draftsUntouchedSince(Instant limit, int most) {
        return entities.createQuery("""
                        select r from QuoteRequest r where r.status = :draft and r.changedAt < :limit
                        order by r.changedAt
                        """, QuoteRequest.class)
                .setParameter("draft", RequestStatus.DRAFT)
                .setParameter("limit", limit)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public long nextNumber() {
        var sql = isDerby() ? "VALUES NEXT VALUE FOR request_numbers" : "SELECT nextval('request_numbers')";
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private boolean isDerby() {
        try {
            return DERBY.equals(entities.unwrap(Connection.class).getMetaData().getDatabaseProductName());
        } catch (SQLException unreachable) {
            throw new PersistenceException(unreachable);
        }
    }
}
