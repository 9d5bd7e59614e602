package fr.maillon.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The language of the page: asked for in the address, else chosen earlier, else the browser's, French before all. */
@Named
@RequestScoped
public class LanguageBacking {

    static final String PARAMETER = "lang";
    static final String COOKIE = "maillon-lang";

    private static final List<String> OFFERED = List.of("fr", "en");

    @Inject
    private HttpServletRequest request;

    public String getLanguage() {
        return Stream.of(Stream.ofNullable(request.getParameter(PARAMETER)), chosenEarlier(), preferredByBrowser())
                .flatMap(candidates -> candidates)
                .filter(OFFERED::contains)
                .findFirst()
                .orElse(OFFERED.get(0));
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(getLanguage());
    }

    /** The address of this very page in another language. */
    public String linkTo(String language) {
        var parameters = new ArrayList<String>();
        for (var name : Collections.list(request.getParameterNames())) {
            if (!name.equals(PARAMETER) && "GET".equals(request.getMethod())) {
                for (var value : request.getParameterValues(name)) {
                    parameters.add(encoded(name) + "=" + encoded(value));
                }
            }
        }
        parameters.add(PARAMETER + "=" + encoded(language));
        return "?" + String.join("&", parameters);
    }

    private Stream<String> chosenEarlier() {
        var cookies = request.getCookies();
        return cookies == null
                ? Stream.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue);
    }

    private Stream<String> preferredByBrowser() {
        return request.getHeader("Accept-Language") == null
                ? Stream.empty()
                : Collections.list(request.getLocales()).stream().map(Locale::getLanguage);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
