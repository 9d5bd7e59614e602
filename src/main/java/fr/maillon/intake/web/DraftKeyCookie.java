package fr.maillon.intake.web;

import fr.maillon.intake.service.HeldKeys;
import fr.maillon.platform.web.SecurityHeaders;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The keys to drafts in a cookie of the browser, which outlives the session: somebody without account who comes back
 * finds what they had begun. It is needed for what they ask for and tells nothing to anybody else.
 */
@RequestScoped
public class DraftKeyCookie implements HeldKeys {

    private static final String NAME = "maillon-drafts";
    private static final String NAME_WHEN_ENCRYPTED = "__Host-maillon-drafts";
    private static final String BETWEEN = ".";
    private static final int MOST = 5;
    private static final int LIFE = (int) Duration.ofDays(30).toSeconds();

    @Inject
    private HttpServletRequest request;

    private Set<String> given = Set.of();

    @Override
    public Set<String> secrets() {
        var held = new LinkedHashSet<>(given);
        Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name()))
                .flatMap(cookie -> Stream.of(cookie.getValue().split("\\.")))
                .limit(MOST)
                .forEach(held::add);
        return held;
    }

    /** The newest comes first; the oldest of more than a few is forgotten. */
    @Override
    public void hold(String secret) {
        var held = new LinkedHashSet<>(List.of(secret));
        held.addAll(secrets());
        given = new LinkedHashSet<>(held.stream().limit(MOST).toList());
        var cookie = new Cookie(name(), String.join(BETWEEN, given));
        cookie.setPath("/");
        cookie.setMaxAge(LIFE);
        cookie.setHttpOnly(true);
        cookie.setSecure(SecurityHeaders.isEncrypted(request));
        cookie.setAttribute("SameSite", "Lax");
        ((HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse())
                .addCookie(cookie);
    }

    private String name() {
        return SecurityHeaders.isEncrypted(request) ? NAME_WHEN_ENCRYPTED : NAME;
    }
}
