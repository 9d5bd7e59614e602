package fr.maillon.workflow.quoterequest;

import fr.maillon.intake.IntakeApi;
import fr.maillon.workflow.engine.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Reminds the client of the brief to approve. */
@Named
@Dependent
public class RemindBriefApprovalDelegate implements JavaDelegate {

    private final IntakeApi intake;

    @Inject
    public RemindBriefApprovalDelegate(IntakeApi intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        intake.remindBriefApproval(Subject.request(execution));
    }
}
