package fr.maillon.identity.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.SignInByKey;
import fr.maillon.identity.service.SignInKeys;
import fr.maillon.platform.limits.NetworkKey;
import fr.maillon.platform.limits.RateLimit;
import fr.maillon.platform.limits.RateLimits;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.shared.EmailAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/** Asks for a mail that signs in, and signs in by it; by a button, because programs follow links in mails before people do. */
@Named
@RequestScoped
public class SignInLinkBacking {

    static final RateLimit FROM_NETWORK = new RateLimit("identity.signInLink.network", 20, Duration.ofHours(1));
    static final RateLimit TO_ADDRESS = new RateLimit("identity.signInLink.address", 5, Duration.ofHours(1));

    private static final String PAGE = "/public/sign-in-link";

    @Inject
    private SignInKeys keys;

    @Inject
    private SignInByKey signIn;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RateLimits limits;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Messenger messenger;

    private String key;
    private String email;
    private boolean sent;

    /** Always says the same: whether there is an account with this address is not told. */
    public String send() {
        var address = new EmailAddress(email);
        limits.require(FROM_NETWORK, NetworkKey.of(request.getRemoteAddr()));
        limits.require(TO_ADDRESS, address.value());
        keys.sendLink(address);
        return Redirects.to(PAGE, "sent", "true");
    }

    public String enter() {
        if (signIn.signIn(key)) {
            return Redirects.to(HomePages.of(currentUser.viewer()));
        }
        messenger.refuse("signInLink.worthless");
        return Redirects.to(PAGE);
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Whether a mail has just been sent, perhaps. */
    public boolean isSent() {
        return sent;
    }

    public void setSent(boolean sent) {
        this.sent = sent;
    }
}
