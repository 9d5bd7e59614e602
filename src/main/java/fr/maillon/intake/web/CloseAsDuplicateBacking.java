package fr.maillon.intake.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestFiles;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.service.CloseAsDuplicate;
import fr.maillon.intake.service.DuplicateRow;
import fr.maillon.intake.service.DuplicateService;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.platform.web.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A coordinator sees two requests side by side and closes the one as a duplicate of the other. */
@Named
@ViewScoped
public class CloseAsDuplicateBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestFiles files;

    @Inject
    private DuplicateService duplicates;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    @Inject
    private Say say;

    private String id;
    private String of;
    private RequestFile request;
    private DuplicateRow other;
    private String reason;

    public void load() {
        var viewer = currentUser.viewer();
        viewer.mustBe(Role.COORDINATOR);
        request = files.fileFor(viewer, new RequestId(id == null ? "" : id));
        other = duplicates.duplicate(request.summary().id(), new RequestId(of == null ? "" : of));
        reason = other.sameClient()
                ? say.text2("duplicate.reason.own", other.reference(), other.title())
                : say.text("duplicate.reason.another");
    }

    public String close() {
        duplicates.close(new CloseAsDuplicate(request.summary().id(), new RequestId(of), reason, request.version()));
        messenger.success("duplicate.done", request.summary().reference());
        return Redirects.to("/coordinator/requests/view", "id", id);
    }

    public RequestFile getRequest() {
        return request;
    }

    public DuplicateRow getOther() {
        return other;
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

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }
}
