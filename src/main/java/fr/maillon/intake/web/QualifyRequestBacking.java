package fr.maillon.intake.web;

import fr.maillon.directory.ClientSummary;
import fr.maillon.directory.DirectoryApi;
import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.intake.QualificationOutcome;
import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestFiles;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.service.IntakeService;
import fr.maillon.intake.service.QualifyRequest;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A coordinator reads a need and decides on it. */
@Named
@ViewScoped
public class QualifyRequestBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestFiles files;

    @Inject
    private IntakeService intake;

    @Inject
    private DirectoryApi directory;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    private String id;
    private RequestFile request;
    private ClientSummary client;
    private QualificationOutcome outcome;
    private String message;

    public void load() {
        var viewer = currentUser.viewer();
        viewer.mustBe(Role.COORDINATOR);
        request = files.fileFor(viewer, new RequestId(id == null ? "" : id));
        client = directory.client(request.summary().client());
    }

    public String qualify() {
        intake.qualify(new QualifyRequest(request.summary().id(), outcome, message, request.version()));
        messenger.success("qualifyRequest.done." + outcome, request.summary().reference());
        return outcome == QualificationOutcome.ACCEPTED
                ? Redirects.to("/coordinator/requests/split", "id", id)
                : Redirects.to("/coordinator/requests/view", "id", id);
    }

    public QualificationOutcome[] getOutcomes() {
        return QualificationOutcome.values();
    }

    public RequestFile getRequest() {
        return request;
    }

    public ClientSummary getClient() {
        return client;
    }

    public QualificationOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(QualificationOutcome outcome) {
        this.outcome = outcome;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
