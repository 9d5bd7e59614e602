package fr.maillon.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps the language somebody chose, in the browser, for a year. It holds nothing but one of the two languages. */
public final class LanguageCookie {

    private static final Set<String> OFFERED = Set.of("fr", "en");
    private static final String NAME = "maillon-lang";
    private static final Duration KEPT_FOR = Duration.ofDays(365);

    private LanguageCookie() {}

    static boolean isOffered(String language) {
        return language != null && OFFERED.contains(language);
    }

    static Optional<String> in(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(LanguageCookie::isOffered)
                .findFirst();
    }

    /** Gives the browser the language, when it is one of ours. */
    public static void give(HttpServletRequest request, HttpServletResponse response, Locale language) {
        if (!isOffered(language.getLanguage())) {
            return;
        }
        var cookie = new Cookie(NAME, language.getLanguage());
        cookie.setPath(request.getContextPath());
        cookie.setMaxAge((int) KEPT_FOR.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(SecurityHeaders.isEncrypted(request));
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
