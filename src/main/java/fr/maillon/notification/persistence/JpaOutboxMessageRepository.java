package fr.maillon.notification.persistence;

import fr.maillon.notification.domain.MailStatus;
import fr.maillon.notification.domain.OutboxMessage;
import fr.maillon.notification.domain.OutboxMessageRepository;
import fr.maillon.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaOutboxMessageRepository implements OutboxMessageRepository {

    @PersistenceContext
    private EntityManager entityManager;

    protected JpaOutboxMessageRepository() {}

    JpaOutboxMessageRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(OutboxMessage message) {
        entityManager.persist(message);
    }

    @Override
    public Optional<OutboxMessage> byId(String id) {
        return Optional.ofNullable(entityManager.find(OutboxMessage.class, id));
    }

    @Override
    public List<String> due(Instant now, int most) {
        return entityManager
                .createQuery("""
                        select m.id from OutboxMessage m
                        where m.status = :queued and m.nextAttemptAt <= :now
                        order by m.nextAttemptAt, m.id
                        """, String.class)
                .setParameter("queued", MailStatus.QUEUED)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<OutboxMessage> held() {
        return entityManager
                .createQuery(
                        "select m from OutboxMessage m where m.status = :held order by m.nextAttemptAt, m.id",
                        OutboxMessage.class)
                .setParameter("held", MailStatus.HELD)
                .getResultList();
    }

    @Override
    public List<OutboxMessage> newest(String recipient, int most) {
        String where = recipient.isEmpty() ? "" : "where m.recipient = :recipient ";
        var query = entityManager.createQuery(
                "select m from OutboxMessage m " + where + "order by m.writtenAt desc, m.id", OutboxMessage.class);
        if (!recipient.isEmpty()) {
            query.setParameter("recipient", new EmailAddress(recipient));
        }
        return query.setMaxResults(most).getResultList();
    }
}
