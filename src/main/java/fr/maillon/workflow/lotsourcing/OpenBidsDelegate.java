package fr.maillon.workflow.lotsourcing;

import fr.maillon.bidding.BiddingApi;
import fr.maillon.workflow.engine.Processes;
import fr.maillon.workflow.engine.Subject;
import fr.maillon.workflow.lotsourcing.LotSourcingProcess.BidsOutcome;
import fr.maillon.workflow.lotsourcing.LotSourcingProcess.Variables;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Opens all bids of the lot in one act. */
@Named
@Dependent
public class OpenBidsDelegate implements JavaDelegate {

    private final BiddingApi bidding;

    @Inject
    public OpenBidsDelegate(BiddingApi bidding) {
        this.bidding = bidding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String outcome = bidding.open(Subject.lot(execution)) ? BidsOutcome.RECEIVED : BidsOutcome.NONE;
        execution.setVariable(Variables.BIDS_OUTCOME, Processes.passing(outcome));
    }
}
