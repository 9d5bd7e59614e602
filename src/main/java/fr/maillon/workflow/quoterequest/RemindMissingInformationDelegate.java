package fr.maillon.workflow.quoterequest;

import fr.maillon.intake.IntakeApi;
import fr.maillon.workflow.engine.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Reminds the client of what is missing. */
@Named
@Dependent
public class RemindMissingInformationDelegate implements JavaDelegate {

    private final IntakeApi intake;

    @Inject
    public RemindMissingInformationDelegate(IntakeApi intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        intake.remindMissingInformation(Subject.request(execution));
    }
}
