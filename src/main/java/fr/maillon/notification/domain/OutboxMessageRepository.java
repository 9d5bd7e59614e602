package fr.maillon.notification.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mails. */
public interface OutboxMessageRepository {

    void add(OutboxMessage message);

    Optional<OutboxMessage> byId(String id);

    /** Ids of mails to be sent by now, oldest first. */
    List<String> due(Instant now, int most);

    /** Those that were held when a backup was restored, oldest first. */
    List<OutboxMessage> held();

    /** The newest mails, first the last written; to one address, or to all when it is empty. */
    List<OutboxMessage> newest(String recipient, int most);
}
