package fr.maillon.workflow.lotsourcing;

import fr.maillon.sourcing.SourcingApi;
import fr.maillon.workflow.engine.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Reminds those who have not answered. */
@Named
@Dependent
public class RemindInvitedDelegate implements JavaDelegate {

    private final SourcingApi sourcing;

    @Inject
    public RemindInvitedDelegate(SourcingApi sourcing) {
        this.sourcing = sourcing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sourcing.remindSilent(Subject.lot(execution));
    }
}
