package fr.maillon.workflow.lotdelivery;

import fr.maillon.delivery.DeliveryApi;
import fr.maillon.workflow.engine.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Plans the milestones of the accepted bid. */
@Named
@Dependent
public class StartDeliveryDelegate implements JavaDelegate {

    private final DeliveryApi delivery;

    @Inject
    public StartDeliveryDelegate(DeliveryApi delivery) {
        this.delivery = delivery;
    }

    @Override
    public void execute(DelegateExecution execution) {
        delivery.start(Subject.lot(execution));
    }
}
