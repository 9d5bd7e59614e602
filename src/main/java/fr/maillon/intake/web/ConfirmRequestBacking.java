package fr.maillon.intake.web;

import fr.maillon.catalogue.NeedsApi;
import fr.maillon.directory.NewClient;
import fr.maillon.identity.SignInByKey;
import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.service.AskerService;
import fr.maillon.intake.service.ConfirmRequestResult;
import fr.maillon.intake.service.ConfirmRequestResult.Confirmed;
import fr.maillon.intake.service.ConfirmRequestResult.SentBefore;
import fr.maillon.intake.service.ToConfirm;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody reads once more what they ask for, and sends it. A button does it, not the link: programs follow the links of
 * a mail before people do.
 */
@Named
@ViewScoped
public class ConfirmRequestBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String REQUEST = "/client/requests/view";

    @Inject
    private AskerService askers;

    @Inject
    private NeedsApi needs;

    @Inject
    private SignInByKey signIn;

    @Inject
    private Messenger messenger;

    private String key;
    private ToConfirm found;
    private List<QuestionForm> questions = new ArrayList<>();

    public void load() {
        found = askers.toConfirm(key == null ? "" : key);
        if (found instanceof ToConfirm.Waiting waiting) {
            var asked = waiting.draft().needAsked();
            questions = asked == null
                    ? questions
                    : needs.need(asked.need(), asked.version())
                            .map(need -> QuestionForm.of(need, asked.answers()))
                            .orElse(questions);
        }
    }

    public String confirm() {
        return after(askers.confirm(key));
    }

    private String after(ConfirmRequestResult result) {
        if (result instanceof Confirmed confirmed) {
            messenger.success("postRequest.sent", confirmed.reference());
            if (!confirmed.signInKey().isEmpty() && signIn.signIn(confirmed.signInKey())) {
                messenger.success("confirmRequest.noPassword");
            }
            return toRequest(confirmed.request());
        }
        if (result instanceof SentBefore sent) {
            return toRequest(sent.request());
        }
        return Redirects.to("/public/requests/confirm", "key", key);
    }

    /** Whoever is not signed in passes the sign-in page. */
    private static String toRequest(RequestId request) {
        return Redirects.to(REQUEST, "id", request.value());
    }

    public boolean isWaiting() {
        return found instanceof ToConfirm.Waiting;
    }

    public boolean isSent() {
        return found instanceof ToConfirm.Sent;
    }

    public RequestFile getDraft() {
        return found instanceof ToConfirm.Waiting waiting ? waiting.draft() : null;
    }

    public NewClient getAsker() {
        return found instanceof ToConfirm.Waiting waiting ? waiting.asker() : null;
    }

    /** Where the request is that was sent already. */
    public String getRequestAddress() {
        return found instanceof ToConfirm.Sent sent
                ? REQUEST + "?id=" + sent.request().value()
                : "";
    }

    public List<QuestionForm> getQuestions() {
        return questions;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
