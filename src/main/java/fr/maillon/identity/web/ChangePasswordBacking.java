package fr.maillon.identity.web;

import fr.maillon.identity.service.IdentityService;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Changes one's own password. */
@Named
@RequestScoped
public class ChangePasswordBacking {

    @Inject
    private IdentityService identity;

    @Inject
    private Messenger messenger;

    private final ChangePasswordForm form = new ChangePasswordForm();

    public String change() {
        identity.changePassword(form.getPresent(), form.getReplacement());
        messenger.success("changePassword.changed");
        return Redirects.to(MyAccountBacking.PAGE);
    }

    /** Somebody who came by a mail chooses a first password. */
    public String choose() {
        identity.choosePassword(form.getReplacement());
        messenger.success("changePassword.chosen");
        return Redirects.to(MyAccountBacking.PAGE);
    }

    /** Whether there is a password to be changed. */
    public boolean isThere() {
        return identity.hasPassword();
    }

    public ChangePasswordForm getForm() {
        return form;
    }
}
