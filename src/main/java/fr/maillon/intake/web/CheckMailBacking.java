package fr.maillon.intake.web;

import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.service.AskerService;
import fr.maillon.intake.service.DraftService;
import fr.maillon.platform.config.Settings;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells somebody to look at their mail, and sends it again. */
@Named
@RequestScoped
public class CheckMailBacking {

    @Inject
    private DraftService drafts;

    @Inject
    private AskerService askers;

    @Inject
    private PostingLimits limits;

    @Inject
    private Settings settings;

    @Inject
    private Messenger messenger;

    private String id;
    private RequestFile draft;
    private String email;

    /** Whoever has not said who asks goes back to that step. */
    public String load() {
        draft = drafts.draft(new RequestId(id == null ? "" : id)).orElseThrow(NotFound::new);
        if (draft.summary().status() != RequestStatus.DRAFT) {
            return Redirects.to("/client/requests/view", "id", id);
        }
        var asker = askers.asker(draft.summary().id());
        if (asker.isEmpty()) {
            return PostRequestBacking.toStep(id, 4);
        }
        email = asker.get().email().value();
        return null;
    }

    public String sendAgain() {
        limits.requireMail();
        askers.sendAgain(new RequestId(id));
        messenger.success("checkMail.again", email);
        return Redirects.to("/public/requests/check-mail", "id", id);
    }

    /** Whether the mails of a demonstration can be read on a page. */
    public boolean isDemo() {
        return settings.isDemo();
    }

    public String getEmail() {
        return email;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
