package fr.maillon.delivery.domain;

import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

public final class InMemoryProjectRepository implements ProjectRepository {

    private final List<Project> projects = new ArrayList<>();

    @Override
    public void add(Project project) {
        projects.add(project);
    }

    @Override
    public Optional<Project> ofLot(LotId lot) {
        return projects.stream().filter(project -> project.lotId().equals(lot)).findFirst();
    }

    @Override
    public List<MilestonePlace> milestonesOfProvider(ProviderId provider) {
        return projects.stream()
                .filter(project -> project.isOf(provider))
                .flatMap(project -> project.milestones().stream().map(milestone -> place(project, milestone)))
                .toList();
    }

    private static MilestonePlace place(Project project, Milestone milestone) {
        return new MilestonePlace(
                project.lotId().value(),
                project.lotReference(),
                project.lotTitle(),
                project.clientName(),
                project.startedAt(),
                project.deliveredAt(),
                milestone.position(),
                milestone.title(),
                milestone.status());
    }
}
