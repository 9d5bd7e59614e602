package fr.maillon.delivery.service;

import fr.maillon.delivery.MilestoneStatus;
import fr.maillon.delivery.MilestoneSummary;
import java.io.Serializable;
import java.util.List;

/**
 * A milestone with all its deliveries, oldest first.
 *
 * @param current whether everybody waits for it now
 */
public record MilestoneRow(MilestoneSummary milestone, List<DeliveryRow> deliveries, boolean current)
        implements Serializable {

    public boolean accepted() {
        return milestone.status() == MilestoneStatus.ACCEPTED;
    }

    public boolean waitsForProvider() {
        return current
                && (milestone.status() == MilestoneStatus.PLANNED || milestone.status() == MilestoneStatus.REWORK);
    }

    public boolean waitsForClient() {
        return current && milestone.status() == MilestoneStatus.DELIVERED;
    }

    public DeliveryRow lastDelivery() {
        return deliveries.get(deliveries.size() - 1);
    }
}
