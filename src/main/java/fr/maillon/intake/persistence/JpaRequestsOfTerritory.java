package fr.maillon.intake.persistence;

import fr.maillon.directory.ClientId;
import fr.maillon.intake.QualificationOutcome;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.domain.QuoteRequest;
import fr.maillon.intake.domain.RequestsOfTerritory;
import fr.maillon.shared.TerritoryId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class JpaRequestsOfTerritory implements RequestsOfTerritory {

    @PersistenceContext(unitName = "maillon")
    private EntityManager entities;

    protected JpaRequestsOfTerritory() {}

    JpaRequestsOfTerritory(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<QuoteRequest> promisedSince(TerritoryId territory, Instant since) {
        return entities.createQuery("""
                        select r from QuoteRequest r
                        where r.territory = :territory and r.submittedAt >= :since and r.firstPromise is not null
                        order by r.submittedAt desc, r.id
                        """, QuoteRequest.class)
                .setParameter("territory", territory.value())
                .setParameter("since", since)
                .getResultList();
    }

    @Override
    public List<QuoteRequest> awaitingDecision(TerritoryId territory) {
        return entities.createQuery("""
                        select r from QuoteRequest r
                        where r.territory = :territory and r.status = :reading
                            and (r.qualification is null or r.qualification <> :accepted)
                        order by r.qualifyBy, r.id
                        """, QuoteRequest.class)
                .setParameter("territory", territory.value())
                .setParameter("reading", RequestStatus.IN_QUALIFICATION)
                .setParameter("accepted", QualificationOutcome.ACCEPTED)
                .getResultList();
    }

    @Override
    public List<QuoteRequest> ofClients(TerritoryId territory, Collection<ClientId> clients) {
        if (clients.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select r from QuoteRequest r
                        where r.territory = :territory and r.client in :clients and r.status <> :draft
                        order by r.submittedAt desc, r.id
                        """, QuoteRequest.class)
                .setParameter("territory", territory.value())
                .setParameter("clients", clients.stream().map(ClientId::value).toList())
                .setParameter("draft", RequestStatus.DRAFT)
                .getResultList();
    }
}
