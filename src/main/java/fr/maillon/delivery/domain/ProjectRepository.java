package fr.maillon.delivery.domain;

import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;
import java.util.List;
import java.util.Optional;

/** The projects under way and done. */
public interface ProjectRepository {

    void add(Project project);

    Optional<Project> ofLot(LotId lot);

    /** The milestones of all projects of a provider, newest project first, each project's in order. */
    List<MilestonePlace> milestonesOfProvider(ProviderId provider);
}
