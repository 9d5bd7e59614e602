package fr.maillon.delivery.service;

import fr.maillon.delivery.MilestoneSummary;
import fr.maillon.delivery.domain.Milestone;
import fr.maillon.delivery.domain.MilestoneDelivery;
import fr.maillon.delivery.domain.Project;
import java.util.List;

/** Read-only pictures of a project's milestones. */
final class MilestonePictures {

    private MilestonePictures() {}

    static List<MilestoneSummary> of(Project project) {
        return project.milestones().stream()
                .map(milestone -> summary(project, milestone))
                .toList();
    }

    static MilestoneSummary summary(Project project, Milestone milestone) {
        var last = project.lastDeliveryOf(milestone.id());
        return new MilestoneSummary(
                milestone.id(),
                project.lotId(),
                milestone.position(),
                milestone.title(),
                milestone.percent(),
                milestone.amount(),
                milestone.status(),
                milestone.deliveries(),
                last.map(MilestoneDelivery::deliveredAt).orElse(null),
                last.map(MilestoneDelivery::decidedAt).orElse(null),
                last.map(MilestoneDelivery::note).orElse(""),
                last.map(MilestoneDelivery::remark).orElse(""));
    }
}
