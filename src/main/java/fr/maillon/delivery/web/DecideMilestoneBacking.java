package fr.maillon.delivery.web;

import fr.maillon.delivery.service.DecideMilestone;
import fr.maillon.delivery.service.DeliverMilestone;
import fr.maillon.delivery.service.DeliveryQueries;
import fr.maillon.delivery.service.DeliveryService;
import fr.maillon.delivery.service.ProjectPage;
import fr.maillon.identity.CurrentUser;
import fr.maillon.lots.LotId;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Stale;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A coordinator decides on a milestone about which the client has been silent. */
@Named
@ViewScoped
public class DecideMilestoneBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeliveryQueries queries;

    @Inject
    private DeliveryService service;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    private String id;
    private String remark;
    private ProjectPage project;

    public void load() {
        project = queries.forCoordinator(currentUser.viewer(), lotId());
    }

    public String accept() {
        return decide(true);
    }

    public String sendBack() {
        return decide(false);
    }

    private String decide(boolean accepted) {
        var current = project.current().milestone();
        try {
            service.decideInSilence(new DecideMilestone(
                    lotId(), current.id(), current.deliveries(), accepted, remark == null ? "" : remark));
        } catch (Stale changedMeanwhile) {
            load();
            throw changedMeanwhile;
        }
        messenger.success(accepted ? "decideMilestone.accepted" : "decideMilestone.sentBack", current.title());
        return Redirects.to(
                "/coordinator/requests/view", "id", project.requestId().value());
    }

    private LotId lotId() {
        if (id == null) {
            throw new NotFound();
        }
        return new LotId(id);
    }

    public int getRemarkMax() {
        return DeliverMilestone.NOTE_MAX;
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

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
