package fr.maillon.identity.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

public class InMemorySignInAttemptRepository implements SignInAttemptRepository {

    private final List<SignInAttempt> attempts = new ArrayList<>();

    @Override
    public void add(SignInAttempt attempt) {
        attempts.add(attempt);
    }

    @Override
    public List<Instant> failuresFor(String email, Instant since, int most) {
        return failures(a -> a.email().equals(email), since, most);
    }

    @Override
    public List<Instant> failuresFor(String email, String origin, Instant since, int most) {
        return failures(a -> a.email().equals(email) && a.origin().equals(origin), since, most);
    }

    @Override
    public List<Instant> failuresFrom(String origin, Instant since, int most) {
        return failures(a -> a.origin().equals(origin), since, most);
    }

    @Override
    public boolean hasSucceeded(String email, String origin, Instant since) {
        return attempts.stream()
                .anyMatch(a -> a.hasSucceeded()
                        && a.email().equals(email)
                        && a.origin().equals(origin)
                        && a.at().isAfter(since));
    }

    @Override
    public void removeBefore(Instant limit) {
        attempts.removeIf(a -> a.at().isBefore(limit));
    }

    public List<SignInAttempt> all() {
        return List.copyOf(attempts);
    }

    private List<Instant> failures(Predicate<SignInAttempt> which, Instant since, int most) {
        return attempts.stream()
                .filter(which)
                .filter(a -> !a.hasSucceeded() && a.at().isAfter(since))
                .map(SignInAttempt::at)
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .toList();
    }
}
