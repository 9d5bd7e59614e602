package fr.maillon.intake.domain;

import fr.maillon.intake.PromiseState;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well first answers were given as promised. Of an even number of answers the median is the middle between the two
 * in the middle; requests that their clients withdrew unanswered are counted, and neither kept nor broken.
 *
 * @param requests all that were given a promise
 * @param median open time from the submission to the first answer, null when there is no answer
 * @param worst the longest of them, null when there is no answer
 */
public record PromiseFigures(
        int requests,
        int inTime,
        int late,
        int withdrawn,
        @Nullable Duration median,
        @Nullable Duration worst) implements Serializable {

    /**
     * One promise.
     *
     * @param taken open time from the submission to the answer
     */
    public record Measured(PromiseState state, Duration taken) {}

    /** The figures of some promises. */
    public static PromiseFigures of(List<Measured> promises) {
        var answered = promises.stream()
                .filter(one -> one.state() == PromiseState.IN_TIME || one.state() == PromiseState.LATE)
                .map(Measured::taken)
                .sorted()
                .toList();
        return new PromiseFigures(
                promises.size(),
                count(promises, PromiseState.IN_TIME),
                count(promises, PromiseState.LATE),
                count(promises, PromiseState.WITHDRAWN),
                answered.isEmpty() ? null : middle(answered),
                answered.isEmpty() ? null : answered.get(answered.size() - 1));
    }

    /** How many were answered, in time or not. */
    public int answered() {
        return inTime + late;
    }

    /** The share of answers that were given in time, in percent, rounded down; 0 when there is none. */
    public int percentInTime() {
        return answered() == 0 ? 0 : inTime * 100 / answered();
    }

    private static int count(List<Measured> promises, PromiseState state) {
        return (int) promises.stream().filter(one -> one.state() == state).count();
    }

    private static Duration middle(List<Duration> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).plus(sorted.get(half)).dividedBy(2);
    }
}
