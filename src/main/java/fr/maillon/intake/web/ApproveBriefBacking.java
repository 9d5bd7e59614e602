package fr.maillon.intake.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestFiles;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.service.ApproveBrief;
import fr.maillon.intake.service.IntakeService;
import fr.maillon.intake.service.RefuseBrief;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A client reads the newest version of the brief and approves it, or says what should change. */
@Named
@ViewScoped
public class ApproveBriefBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestFiles files;

    @Inject
    private IntakeService intake;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    private String id;
    private RequestFile request;
    private RequestFile.Brief brief;
    private String reason;

    public void load() {
        var viewer = currentUser.viewer();
        viewer.mustBe(Role.CLIENT);
        request = files.fileFor(viewer, new RequestId(id == null ? "" : id));
        brief = request.newestBrief().orElseThrow(NotFound::new);
    }

    public String approve() {
        intake.approveBrief(new ApproveBrief(request.summary().id(), brief.number()));
        messenger.success("approveBrief.approved");
        return Redirects.to("/client/requests/view", "id", id);
    }

    public String refuse() {
        intake.refuseBrief(new RefuseBrief(request.summary().id(), brief.number(), reason));
        messenger.success("approveBrief.refused");
        return Redirects.to("/client/requests/view", "id", id);
    }

    /** Whether the client's decision is awaited. */
    public boolean isAwaited() {
        return request.summary().status() == RequestStatus.BRIEF_APPROVAL;
    }

    public RequestFile getRequest() {
        return request;
    }

    public RequestFile.Brief getBrief() {
        return brief;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
