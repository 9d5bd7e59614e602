package fr.maillon.workflow.quoterequest;

import fr.maillon.sourcing.SourcingApi;
import fr.maillon.workflow.engine.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Tells everyone invited that the client cancelled, and why. */
@Named
@Dependent
public class TellEveryoneInvitedDelegate implements JavaDelegate {

    private final SourcingApi sourcing;

    @Inject
    public TellEveryoneInvitedDelegate(SourcingApi sourcing) {
        this.sourcing = sourcing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sourcing.cancelInvitations(Subject.request(execution));
    }
}
