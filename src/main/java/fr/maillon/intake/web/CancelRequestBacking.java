package fr.maillon.intake.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestFiles;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.service.CancelRequest;
import fr.maillon.intake.service.IntakeService;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A client goes no further with a request, and says why to everyone invited. */
@Named
@ViewScoped
public class CancelRequestBacking implements Serializable {

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
    private String reason;

    public void load() {
        var viewer = currentUser.viewer();
        viewer.mustBe(Role.CLIENT);
        request = files.fileFor(viewer, new RequestId(id == null ? "" : id));
    }

    public String cancel() {
        intake.cancel(new CancelRequest(request.summary().id(), reason));
        messenger.success("cancelRequest.done", request.summary().reference());
        return Redirects.to("/client/requests/view", "id", id);
    }

    /** Whether it can still be cancelled; a draft is thrown away instead. */
    public boolean isPossible() {
        var status = request.summary().status();
        return status != RequestStatus.DRAFT && !status.isEnd();
    }

    public RequestFile getRequest() {
        return request;
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
