package fr.maillon.workflow.lotsourcing;

import fr.maillon.award.AwardApi;
import fr.maillon.workflow.engine.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Ends the lot and tells every bidder why. */
@Named
@Dependent
public class CloseLotWithoutResultDelegate implements JavaDelegate {

    private final AwardApi award;

    @Inject
    public CloseLotWithoutResultDelegate(AwardApi award) {
        this.award = award;
    }

    @Override
    public void execute(DelegateExecution execution) {
        award.closeWithoutResult(Subject.lot(execution));
    }
}
