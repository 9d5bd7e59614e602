package fr.maillon.workflow.quoterequest;

import fr.maillon.intake.IntakeApi;
import fr.maillon.workflow.engine.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Tells the coordinators that the promise was not kept. */
@Named
@Dependent
public class EscalateQualificationDelegate implements JavaDelegate {

    private final IntakeApi intake;

    @Inject
    public EscalateQualificationDelegate(IntakeApi intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        intake.escalateQualification(Subject.request(execution));
    }
}
