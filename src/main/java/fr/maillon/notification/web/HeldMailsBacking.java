package fr.maillon.notification.web;

import fr.maillon.notification.service.HeldMails;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An administrator decides about the mails that waited in a restored backup. */
@Named
@RequestScoped
public class HeldMailsBacking {

    private static final String PAGE = "/admin/steps/list";

    @Inject
    private HeldMails mails;

    @Inject
    private Messenger messenger;

    public int getCount() {
        return mails.count();
    }

    public String send() {
        mails.send();
        messenger.success("heldMails.released");
        return Redirects.to(PAGE);
    }

    public String giveUp() {
        mails.giveUp();
        messenger.success("heldMails.givenUp");
        return Redirects.to(PAGE);
    }
}
