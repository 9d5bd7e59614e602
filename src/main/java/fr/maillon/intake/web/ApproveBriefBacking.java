package fr.maillon.intake.web;

import fr.maillon.identity.Role;
import fr.maillon.intake.service.ApproveBrief;
import fr.maillon.intake.service.IntakeService;
import fr.maillon.intake.service.RefuseBrief;
import fr.maillon.platform.web.Redirects;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A client reads a version of the brief, and approves the newest or says what should change. */
@Named
@ViewScoped
public class ApproveBriefBacking extends BriefOnPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private IntakeService intake;

    private String reason;

    public void load() {
        load(Role.CLIENT);
    }

    @Override
    public String getAddress() {
        return "/client/requests/approve-brief";
    }

    @Override
    public boolean isClient() {
        return true;
    }

    public String approve() {
        if (isSomethingTyped()) {
            messenger().refuse("approveBrief.commentsNotSent");
            return null;
        }
        var request = getBrief().request().id();
        intake.approveBrief(new ApproveBrief(request, getBrief().version().number()));
        messenger().success("approveBrief.approved");
        return Redirects.to("/client/requests/view", "id", getId());
    }

    /** Asks for a change; what was written about single sections goes with it. */
    public String refuse() {
        if (isSomethingTyped()) {
            send();
        }
        var request = getBrief().request().id();
        intake.refuseBrief(new RefuseBrief(request, getBrief().version().number(), reason));
        messenger().success("approveBrief.refused");
        return Redirects.to("/client/requests/view", "id", getId());
    }

    /** Whether the button that was pressed asks for a change, which then needs its reason. */
    public boolean isRefusing() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey("form:refuse");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
