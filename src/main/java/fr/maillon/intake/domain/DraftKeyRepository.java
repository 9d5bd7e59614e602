package fr.maillon.intake.domain;

import fr.maillon.intake.RequestId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who writes drafts without an account, and by which keys. */
public interface DraftKeyRepository {

    void add(DraftKey key);

    Optional<DraftKey> byHash(String hash);

    /** Those of these hashes that there are. */
    List<DraftKey> byHashes(Collection<String> hashes);

    void add(Asker asker);

    Optional<Asker> askerOf(RequestId request);

    void remove(Asker asker);

    /** Confirmations sent to another address before are worth nothing any more. */
    void removeConfirmationsOf(RequestId request);

    /** Forgets the keys that were worth nothing any more at this instant. */
    void removeExpiredBefore(Instant limit);

    /** Forgets all keys of a draft and who wrote it. */
    void removeAllOf(RequestId request);
}
