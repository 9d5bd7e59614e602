package fr.maillon.intake.web;

import fr.maillon.catalogue.NeedsApi;
import fr.maillon.directory.ClientSummary;
import fr.maillon.directory.DirectoryApi;
import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.intake.NeedAsked;
import fr.maillon.intake.QualificationOutcome;
import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestFiles;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.service.IntakeService;
import fr.maillon.intake.service.QualifyRequest;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.platform.web.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    private NeedsApi needs;

    @Inject
    private Messenger messenger;

    @Inject
    private Say say;

    private String id;
    private RequestFile request;
    private ClientSummary client;
    private List<NeedAnswer> answers;
    private UsualRejection usual;
    private QualificationOutcome outcome;
    private String message;

    public void load() {
        var viewer = currentUser.viewer();
        viewer.mustBe(Role.COORDINATOR);
        request = files.fileFor(viewer, new RequestId(id == null ? "" : id));
        client = directory.client(request.summary().client());
        answers = new ArrayList<>(answersOf(request.needAsked()));
    }

    private List<NeedAnswer> answersOf(NeedAsked asked) {
        if (asked == null) {
            return List.of();
        }
        var template = needs.need(asked.need(), asked.version());
        return NeedAnswer.of(asked, template, say.texts());
    }

    /** Begins the message with a usual reason, without touching what was written. */
    public void startFromUsual() {
        if (usual != null) {
            var begun = say.text("usualRejection." + usual);
            var written = message == null ? "" : message.strip();
            message = written.isEmpty() || isUsual(written) ? begun : written + "\n\n" + begun;
            outcome = QualificationOutcome.REJECTED;
        }
    }

    private boolean isUsual(String text) {
        return Arrays.stream(UsualRejection.values())
                .anyMatch(one -> say.text("usualRejection." + one).equals(text));
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

    /** What the client answered to the questions of the catalogue. */
    public List<NeedAnswer> getAnswers() {
        return answers;
    }

    /** The number as a telephone wants it. */
    public String getDialled() {
        return client.phone().replaceAll("[^+0-9]", "");
    }

    public UsualRejection[] getUsualRejections() {
        return UsualRejection.values();
    }

    public UsualRejection getUsual() {
        return usual;
    }

    public void setUsual(UsualRejection usual) {
        this.usual = usual;
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
