package fr.maillon.identity.domain;

import java.time.Instant;
import java.util.Optional;

/** The keys that sign in once. */
public interface SignInKeyRepository {

    void add(SignInKey key);

    Optional<SignInKey> byHash(String hash);

    /** Forgets those that were worth nothing any more at this instant. */
    void removeExpiredBefore(Instant limit);
}
