package fr.maillon.workflow.lotsourcing;

import fr.maillon.award.AwardApi;
import fr.maillon.workflow.engine.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Reminds the client to compare and choose. */
@Named
@Dependent
public class RemindComparisonDelegate implements JavaDelegate {

    private final AwardApi award;

    @Inject
    public RemindComparisonDelegate(AwardApi award) {
        this.award = award;
    }

    @Override
    public void execute(DelegateExecution execution) {
        award.remindComparison(Subject.lot(execution));
    }
}
