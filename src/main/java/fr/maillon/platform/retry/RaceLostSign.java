package fr.maillon.platform.retry;

import java.util.Optional;

/** Knows kinds of exceptions by which a transaction shows that it lost a race and may be begun anew. */
public interface RaceLostSign {

    /** What this very throwable, its causes aside, is a sign of; empty when it is none. */
    Optional<LostRace> read(Throwable throwable);
}
