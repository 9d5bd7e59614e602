package fr.maillon.workflow.engine;

import fr.maillon.shared.Refused;

/** The process does not wait for this decision, or no longer: nothing is changed, the person is told. */
public class StepNotWaiting extends Refused {

    private static final long serialVersionUID = 1L;

    public StepNotWaiting(String element, String subject) {
        super("workflow.stepNotWaiting", element, subject);
    }
}
