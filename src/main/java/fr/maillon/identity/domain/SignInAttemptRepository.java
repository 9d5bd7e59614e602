package fr.maillon.identity.domain;

import java.time.Instant;
import java.util.List;

/** The attempts to sign in of the last months. */
public interface SignInAttemptRepository {

    void add(SignInAttempt attempt);

    /** When attempts for this mail address failed since then, from anywhere, latest first, at most so many. */
    List<Instant> failuresFor(String email, Instant since, int most);

    /** When attempts for this mail address failed since then from this origin, latest first, at most so many. */
    List<Instant> failuresFor(String email, String origin, Instant since, int most);

    /** When attempts from this origin failed since then, for any mail address, latest first, at most so many. */
    List<Instant> failuresFrom(String origin, Instant since, int most);

    /** Whether somebody signed in with this mail address from this origin since then. */
    boolean hasSucceeded(String email, String origin, Instant since);

    void removeBefore(Instant limit);
}
