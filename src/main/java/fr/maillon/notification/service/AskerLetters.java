package fr.maillon.notification.service;

import fr.maillon.identity.IdentityApi;
import fr.maillon.identity.SignInLinkAsked;
import fr.maillon.intake.ConfirmationAsked;
import fr.maillon.intake.DraftLinkAsked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Mails whose link opens something for whoever reads them: a draft, a confirmation, an account without password. */
@ApplicationScoped
public class AskerLetters {

    private Outbox outbox;
    private IdentityApi identity;

    protected AskerLetters() {}

    @Inject
    public AskerLetters(Outbox outbox, IdentityApi identity) {
        this.outbox = outbox;
        this.identity = identity;
    }

    void on(@Observes DraftLinkAsked event) {
        outbox.tell(
                event.email(),
                event.locale(),
                "DraftLinkAsked",
                "/public/requests/resume?key=" + event.key(),
                event.title());
    }

    void on(@Observes ConfirmationAsked event) {
        outbox.tell(
                event.email(),
                event.locale(),
                "ConfirmationAsked",
                "/public/requests/confirm?key=" + event.key(),
                event.title(),
                event.name());
    }

    void on(@Observes SignInLinkAsked event) {
        var reader = identity.account(event.account());
        if (event.key().isEmpty()) {
            outbox.tell(reader, "SignInLinkAsked.password", "/public/sign-in");
        } else {
            outbox.tell(reader, "SignInLinkAsked", "/public/sign-in-link?key=" + event.key());
        }
    }
}
