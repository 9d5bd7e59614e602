package fr.maillon.casefile;

import java.util.List;

/** The steps that the processes cannot take by themselves; implemented by the workflow. */
public interface StoppedSteps {

    /** How many there are. */
    long count();

    /** Those that wait longest first, so many at most. */
    List<StoppedStep> first(int most);

    /**
     * Lets the step be tried once more, as soon as the transaction has ended.
     *
     * @throws fr.maillon.shared.Refused when it has gone on or was given up meanwhile
     */
    void tryAgain(String id);
}
