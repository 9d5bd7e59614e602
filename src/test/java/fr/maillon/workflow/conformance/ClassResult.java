package fr.maillon.workflow.conformance;

import fr.maillon.workflow.conformance.TestOutcome.Status;
import java.util.List;

/** What the tests of one class did on one database. */
public record ClassResult(String className, List<TestOutcome> outcomes) {

    public ClassResult {
        outcomes = List.copyOf(outcomes);
    }

    /** A class that came to no end, or whose JVM did. */
    static ClassResult broken(String className, long milliseconds, String reason) {
        return new ClassResult(
                className, List.of(new TestOutcome(TestOutcome.WHOLE_CLASS, Status.FAILED, milliseconds, reason)));
    }

    long count(Status status) {
        return outcomes.stream().filter(outcome -> outcome.status() == status).count();
    }

    boolean hasFailures() {
        return count(Status.FAILED) > 0;
    }

    long milliseconds() {
        return outcomes.stream().mapToLong(TestOutcome::milliseconds).sum();
    }
}
