package fr.maillon.intake.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestFiles;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.service.IntakeService;
import fr.maillon.intake.service.ProvideInformation;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;

/** A client answers what a coordinator asked. */
@Named
@ViewScoped
public class ProvideInformationBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestFiles files;

    @Inject
    private IntakeService intake;

    @Inject
    private ChosenFiles chosenFiles;

    @Inject
    private ViewFilesBacking shownFiles;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    private String id;
    private RequestFile request;
    private RequestFile.Asked question;
    private String answer;
    private transient List<Part> chosen;

    public void load() {
        var viewer = currentUser.viewer();
        viewer.mustBe(Role.CLIENT);
        request = files.fileFor(viewer, new RequestId(id == null ? "" : id));
        question = request.openQuestion().orElse(null);
    }

    /** The files first: when one is refused, the answer is still there to be sent. */
    public String provide() {
        if (!chosenFiles.attach(request.summary().id(), chosen)) {
            shownFiles.forget();
            return null;
        }
        intake.provideInformation(new ProvideInformation(request.summary().id(), answer, request.version()));
        messenger.success("provideInformation.done");
        return Redirects.to("/client/requests/view", "id", id);
    }

    public RequestFile getRequest() {
        return request;
    }

    /** What is asked, null when nothing is. */
    public RequestFile.Asked getQuestion() {
        return question;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public List<Part> getChosen() {
        return chosen;
    }

    public void setChosen(List<Part> chosen) {
        this.chosen = chosen;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
