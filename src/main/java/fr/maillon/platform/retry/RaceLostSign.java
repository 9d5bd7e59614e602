package fr.maillon.platform.retry;

/** Knows a kind of exception by which a transaction shows that it lost a race and may be begun anew. */
public interface RaceLostSign {

    /** Whether this very throwable, its causes aside, is such a sign. */
    boolean shows(Throwable throwable);
}
