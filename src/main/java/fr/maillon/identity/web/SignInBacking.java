package fr.maillon.identity.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.DemoAccount;
import fr.maillon.identity.DemoAccountsShown;
import fr.maillon.identity.service.SignInResult.SignedIn;
import fr.maillon.identity.service.SignInResult.TooOften;
import fr.maillon.platform.web.LanguageCookie;
import fr.maillon.platform.web.Messenger;
import fr.maillon.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Signs somebody in and leads them to the page they asked for. The session's id is changed before the password is looked
 * at: whoever knew the old id has nothing.
 */
@Named
@RequestScoped
public class SignInBacking {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private SecurityContext security;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Instance<DemoAccountsShown> demonstration;

    @Inject
    private Messenger messenger;

    @Inject
    private Clock clock;

    private final SignInForm form = new SignInForm();
    private String from;
    private boolean expired;
    private boolean left;

    /** Whoever is signed in already goes on. */
    public void skipWhenSignedIn() throws IOException {
        if (currentUser.isSignedIn()) {
            goOn(HomePages.of(currentUser.viewer()));
        }
    }

    public void signIn() throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        request.getSession();
        request.changeSessionId();
        var typed = new SignInCredential(form.getEmail(), form.getPassword(), request.getRemoteAddr());
        security.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams().credential(typed).newAuthentication(true));
        if (typed.result() instanceof SignedIn signedIn) {
            LanguageCookie.give(
                    request,
                    (HttpServletResponse) external.getResponse(),
                    signedIn.viewer().locale());
            goOn(HomePages.of(signedIn.viewer()));
        } else {
            refuse(typed, external);
        }
    }

    /**
     * Signs in as one of those whom a demonstration offers.
     *
     * @throws NotFound for everybody else
     */
    public void enter(String email) throws IOException {
        var offered = getDemoAccounts().stream()
                .filter(account -> account.email().equals(email))
                .findFirst()
                .orElseThrow(NotFound::new);
        form.setEmail(offered.email());
        form.setPassword(offered.password());
        signIn();
    }

    private void refuse(SignInCredential typed, ExternalContext external) {
        if (typed.result() instanceof TooOften tooOften) {
            var seconds = Math.max(
                    1, Duration.between(clock.instant(), tooOften.until()).toSeconds());
            external.setResponseStatus(TOO_MANY_REQUESTS);
            external.setResponseHeader("Retry-After", Long.toString(seconds));
            messenger.refuse("signIn.tooOften", tooOften.until());
        } else {
            messenger.refuse("signIn.unknown");
        }
    }

    private void goOn(String home) throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(
                external.getRequestContextPath() + AddressInside.of(from).orElse(home));
    }

    /** The accounts that a demonstration offers. */
    public List<DemoAccount> getDemoAccounts() {
        return demonstration.isResolvable() ? demonstration.get().accounts() : List.of();
    }

    public SignInForm getForm() {
        return form;
    }

    /** The page asked for. */
    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = AddressInside.of(from).orElse(null);
    }

    /** Whether somebody comes here because the session ended by itself. */
    public boolean isExpired() {
        return expired;
    }

    public void setExpired(boolean expired) {
        this.expired = expired;
    }

    /** Whether somebody has just signed out. */
    public boolean isLeft() {
        return left;
    }

    public void setLeft(boolean left) {
        this.left = left;
    }
}
