package fr.maillon.intake.web;

import fr.maillon.platform.limits.NetworkKey;
import fr.maillon.platform.limits.RateLimit;
import fr.maillon.platform.limits.RateLimits;
import fr.maillon.platform.limits.TooManyRequests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/** How much one network may ask without an account, so that a program cannot fill the house (S-API-03). */
@RequestScoped
public class PostingLimits {

    /** A household, a school or a town hall shares one address: enough for twenty people who ask at once. */
    static final RateLimit KEEPING = new RateLimit("intake.draft.network", 200, Duration.ofHours(1));

    static final RateLimit MAILS = new RateLimit("intake.mail.network", 30, Duration.ofHours(1));

    @Inject
    private RateLimits limits;

    @Inject
    private HttpServletRequest request;

    /**
     * @throws TooManyRequests when drafts were saved too often from there
     */
    public void requireKeeping() {
        limits.require(KEEPING, NetworkKey.of(request.getRemoteAddr()));
    }

    /**
     * @throws TooManyRequests when too many mails were asked for from there
     */
    public void requireMail() {
        limits.require(MAILS, NetworkKey.of(request.getRemoteAddr()));
    }
}
