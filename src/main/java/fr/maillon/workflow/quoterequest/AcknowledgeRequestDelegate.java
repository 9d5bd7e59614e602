package fr.maillon.workflow.quoterequest;

import fr.maillon.intake.IntakeApi;
import fr.maillon.workflow.engine.Processes;
import fr.maillon.workflow.engine.Subject;
import fr.maillon.workflow.quoterequest.QuoteRequestProcess.Variables;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Accuser réception: the promise it gives is the time until which the request is to be qualified. */
@Named
@Dependent
public class AcknowledgeRequestDelegate implements JavaDelegate {

    private final IntakeApi intake;

    @Inject
    public AcknowledgeRequestDelegate(IntakeApi intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                Variables.QUALIFY_BY,
                Processes.passing(intake.acknowledge(Subject.request(execution)).toString()));
    }
}
