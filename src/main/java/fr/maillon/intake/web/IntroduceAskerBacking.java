package fr.maillon.intake.web;

import fr.maillon.directory.ClientKind;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.service.AskerService;
import fr.maillon.intake.service.IntroduceAsker;
import fr.maillon.intake.service.SendDraftLink;
import fr.maillon.platform.web.LanguageBacking;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.shared.EmailAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Somebody without account says who asks, or wants a link to go on later. */
@Named
@ViewScoped
public class IntroduceAskerBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AskerService askers;

    @Inject
    private PostingLimits limits;

    @Inject
    private LanguageBacking language;

    @Inject
    private Messenger messenger;

    private ContactForm form;
    private String linkTo;

    /** What was typed before, when the draft was introduced already. */
    public ContactForm form(String id) {
        if (form == null) {
            form = askers.asker(new RequestId(id)).map(ContactForm::of).orElseGet(ContactForm::new);
        }
        return form;
    }

    /** Sends the mail that confirms. */
    public String introduce(String id) {
        limits.requireMail();
        askers.introduce(form(id).toCommand(new RequestId(id), language.getLocale()));
        return Redirects.to("/public/requests/check-mail", "id", id);
    }

    /** Sends the link; the page stays as it is, with whatever is typed on it. */
    public void sendLink(String id) {
        limits.requireMail();
        var email = new EmailAddress(linkTo);
        askers.sendLink(new SendDraftLink(new RequestId(id), email, language.getLocale()));
        messenger.success("postRequest.link.sent", email.value());
        linkTo = null;
    }

    public ClientKind[] getKinds() {
        return ClientKind.values();
    }

    public String getPhoneForm() {
        return IntroduceAsker.PHONE_FORM;
    }

    public String getLinkTo() {
        return linkTo;
    }

    public void setLinkTo(String linkTo) {
        this.linkTo = linkTo;
    }
}
