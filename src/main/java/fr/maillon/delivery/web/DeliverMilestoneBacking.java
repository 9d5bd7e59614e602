package fr.maillon.delivery.web;

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

/** The provider delivers the current milestone. */
@Named
@ViewScoped
public class DeliverMilestoneBacking implements Serializable {

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
    private String note;
    private String link;
    private ProjectPage project;

    public void load() {
        project = queries.forProvider(currentUser.viewer(), lotId());
    }

    public String deliver() {
        var current = project.current().milestone();
        try {
            service.deliver(
                    new DeliverMilestone(lotId(), current.id(), current.deliveries() + 1, text(note), text(link)));
        } catch (Stale changedMeanwhile) {
            load();
            throw changedMeanwhile;
        }
        messenger.success("deliverMilestone.done", current.title());
        return Redirects.to("/provider/projects/view", "id", id);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    private LotId lotId() {
        if (id == null) {
            throw new NotFound();
        }
        return new LotId(id);
    }

    public int getNoteMax() {
        return DeliverMilestone.NOTE_MAX;
    }

    public int getLinkMax() {
        return DeliverMilestone.LINK_MAX;
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
