package fr.maillon.workflow.lotdelivery;

import fr.maillon.delivery.MilestoneDecided;
import fr.maillon.delivery.MilestoneDelivered;
import fr.maillon.platform.events.CdiDomainEvents;
import fr.maillon.workflow.engine.Processes;
import fr.maillon.workflow.lotdelivery.LotDeliveryProcess.Elements;
import fr.maillon.workflow.lotdelivery.LotDeliveryProcess.FurtherMilestones;
import fr.maillon.workflow.lotdelivery.LotDeliveryProcess.MilestoneDecision;
import fr.maillon.workflow.lotdelivery.LotDeliveryProcess.Variables;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Moves the delivery of a lot, milestone by milestone. */
@ApplicationScoped
public class LotDeliveryCorrelator {

    private Processes processes;

    protected LotDeliveryCorrelator() {}

    @Inject
    public LotDeliveryCorrelator(Processes processes) {
        this.processes = processes;
    }

    void on(@Observes @Priority(CdiDomainEvents.PROCESS_MOVES_LAST) MilestoneDelivered event) {
        processes.complete(Elements.TASK_DELIVER_MILESTONE, event.lotId(), Map.of());
    }

    void on(@Observes @Priority(CdiDomainEvents.PROCESS_MOVES_LAST) MilestoneDecided event) {
        String decision = event.accepted() ? MilestoneDecision.ACCEPTED : MilestoneDecision.REWORK;
        String further = event.further() ? FurtherMilestones.YES : FurtherMilestones.NO;
        processes.completeEither(
                List.of(Elements.TASK_REVIEW_MILESTONE, Elements.TASK_DECIDE_MILESTONE),
                event.lotId(),
                Map.of(Variables.MILESTONE_DECISION, decision, Variables.FURTHER_MILESTONES, further));
    }
}
