package fr.maillon.platform.web;

import fr.maillon.shared.DomainException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells the person at the page how it went, in their language; what it says survives the redirect that follows. */
@Named
@RequestScoped
public class Messenger {

    @Inject
    private Say say;

    /** It went well. */
    public void success(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, key, arguments);
    }

    /** It did not happen, and why. */
    public void refuse(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_ERROR, key, arguments);
    }

    /** Something to know. */
    public void warn(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_WARN, key, arguments);
    }

    /** Says a refusal in the person's words. */
    public void refuse(DomainException refusal) {
        refuse(refusal.messageKey(), refusal.arguments().toArray());
    }

    private void add(FacesMessage.Severity severity, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        String text = say.texts().text(key, arguments);
        faces.addMessage(null, new FacesMessage(severity, text, null));
    }
}
