package fr.maillon.workflow.quoterequest;

import fr.maillon.intake.IntakeApi;
import fr.maillon.workflow.engine.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Ends a request whose client stayed silent. */
@Named
@Dependent
public class AbandonRequestDelegate implements JavaDelegate {

    private final IntakeApi intake;

    @Inject
    public AbandonRequestDelegate(IntakeApi intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        intake.abandon(Subject.request(execution));
    }
}
