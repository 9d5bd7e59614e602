package fr.maillon.workflow.lotsourcing;

import fr.maillon.sourcing.SourcingApi;
import fr.maillon.workflow.engine.Processes;
import fr.maillon.workflow.engine.Subject;
import fr.maillon.workflow.lotsourcing.LotSourcingProcess.Variables;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Invites the shortlist; the bidding deadline it sets is the one the process waits for. */
@Named
@Dependent
public class InviteProvidersDelegate implements JavaDelegate {

    private final SourcingApi sourcing;

    @Inject
    public InviteProvidersDelegate(SourcingApi sourcing) {
        this.sourcing = sourcing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                Variables.BIDDING_DEADLINE,
                Processes.passing(sourcing.invite(Subject.lot(execution)).toString()));
    }
}
