package fr.maillon.workflow.quoterequest;

import fr.maillon.lots.LotsApi;
import fr.maillon.lots.RequestOutcome;
import fr.maillon.workflow.engine.Processes;
import fr.maillon.workflow.engine.Subject;
import fr.maillon.workflow.quoterequest.QuoteRequestProcess.Variables;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Says what became of all lots together. */
@Named
@Dependent
public class ConcludeRequestDelegate implements JavaDelegate {

    private final LotsApi lots;

    @Inject
    public ConcludeRequestDelegate(LotsApi lots) {
        this.lots = lots;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RequestOutcome outcome = lots.conclude(Subject.request(execution));
        String answer =
                switch (outcome) {
                    case DELIVERED -> QuoteRequestProcess.RequestOutcome.DELIVERED;
                    case UNSUCCESSFUL -> QuoteRequestProcess.RequestOutcome.UNSUCCESSFUL;
                };
        execution.setVariable(Variables.REQUEST_OUTCOME, Processes.passing(answer));
    }
}
