package fr.maillon.worklist.domain;

import java.util.List;
import java.util.Optional;

/** The waiting steps. */
public interface OpenStepRepository {

    void add(OpenStep step);

    /** Removes the step if it is there. */
    void remove(String taskId);

    Optional<OpenStep> waiting(String element, String subject);

    /** All waiting steps of a request, oldest first. */
    List<OpenStep> waitingFor(String requestId);

    /** Every waiting step of the installation. */
    List<OpenStep> all();
}
