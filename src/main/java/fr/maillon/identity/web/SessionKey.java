package fr.maillon.identity.web;

import fr.maillon.platform.web.SecurityHeaders;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The second cookie of a signed-in session. The container's session id has about 56 random bits; this one has 256, and
 * without it the session is worth nothing.
 */
final class SessionKey {

    private static final String NAME = "maillon-key";
    private static final String NAME_WHEN_ENCRYPTED = "__Host-maillon-key";
    private static final String DEFAULT_SESSION_COOKIE = "JSESSIONID";

    private SessionKey() {}

    static Optional<String> in(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(nameFor(request)))
                .map(Cookie::getValue)
                .findFirst();
    }

    static void give(HttpServletRequest request, HttpServletResponse response, String secret) {
        response.addCookie(cookie(nameFor(request), secret, "/", request));
    }

    /** Takes both cookies away, so that the browser comes back as nobody. */
    static void takeBack(HttpServletRequest request, HttpServletResponse response) {
        var key = cookie(nameFor(request), "", "/", request);
        key.setMaxAge(0);
        response.addCookie(key);
        var config = request.getServletContext().getSessionCookieConfig();
        var name = config.getName() == null ? DEFAULT_SESSION_COOKIE : config.getName();
        var path = config.getPath() == null ? request.getContextPath() : config.getPath();
        var session = cookie(name, "", path, request);
        session.setMaxAge(0);
        response.addCookie(session);
    }

    private static String nameFor(HttpServletRequest request) {
        return SecurityHeaders.isEncrypted(request) ? NAME_WHEN_ENCRYPTED : NAME;
    }

    private static Cookie cookie(String name, String value, String path, HttpServletRequest request) {
        var cookie = new Cookie(name, value);
        cookie.setPath(path);
        cookie.setHttpOnly(true);
        cookie.setSecure(SecurityHeaders.isEncrypted(request));
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
