package fr.maillon.workflow.lotdelivery;

import fr.maillon.delivery.DeliveryApi;
import fr.maillon.workflow.engine.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Reminds the client of the delivered milestone. */
@Named
@Dependent
public class RemindMilestoneReviewDelegate implements JavaDelegate {

    private final DeliveryApi delivery;

    @Inject
    public RemindMilestoneReviewDelegate(DeliveryApi delivery) {
        this.delivery = delivery;
    }

    @Override
    public void execute(DelegateExecution execution) {
        delivery.remindReview(Subject.lot(execution));
    }
}
