package fr.maillon.delivery.web;

import fr.maillon.delivery.MilestoneStatus;
import fr.maillon.delivery.service.DeliveryQueries;
import fr.maillon.delivery.service.MilestoneRow;
import fr.maillon.delivery.service.ProjectPage;
import fr.maillon.identity.CurrentUser;
import fr.maillon.lots.LotId;
import fr.maillon.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page of a project, for its client and its provider; shows and leads on, changes nothing. */
@Named
@RequestScoped
public class ViewProjectBacking {

    @Inject
    private DeliveryQueries delivery;

    @Inject
    private CurrentUser currentUser;

    private String id;
    private ProjectPage project;

    public void loadForClient() {
        project = delivery.forClient(currentUser.viewer(), lotId());
    }

    public void loadForProvider() {
        project = delivery.forProvider(currentUser.viewer(), lotId());
    }

    private LotId lotId() {
        if (id == null) {
            throw new NotFound();
        }
        return new LotId(id);
    }

    /** Tint of a milestone's state. */
    public String tint(MilestoneRow row) {
        return MilestoneTint.of(row.milestone().status());
    }

    /** Where a milestone stands in the course of the project. */
    public String step(MilestoneRow row) {
        if (row.milestone().status() == MilestoneStatus.ACCEPTED) {
            return "done";
        }
        return row.current() && project.running() ? "current" : "todo";
    }

    public ProjectPage getProject() {
        return project;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
