package fr.maillon.intake.web;

import fr.maillon.intake.service.AskerService;
import fr.maillon.intake.service.DraftService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Leads from the link in a mail to the draft; when there is none any more, the page says why. */
@Named
@RequestScoped
public class ResumeRequestBacking {

    @Inject
    private AskerService askers;

    @Inject
    private DraftService drafts;

    private String key;
    private boolean sent;

    public String load() {
        var request = askers.takeUp(key == null ? "" : key);
        if (request.isPresent() && drafts.draft(request.get()).isPresent()) {
            return PostRequestBacking.toStep(request.get().value(), Integer.MAX_VALUE);
        }
        sent = request.isPresent();
        return null;
    }

    /** Whether the draft was sent, or thrown away, since; otherwise the link is none or too old. */
    public boolean isSent() {
        return sent;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
