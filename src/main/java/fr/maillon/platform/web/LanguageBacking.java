package fr.maillon.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The language of the page: asked for in the address, else chosen earlier, else the browser's, French before all. */
@Named
@RequestScoped
public class LanguageBacking {

    static final String PARAMETER = "lang";

    private static final String FIRST = "fr";

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    private String language;

    public String getLanguage() {
        if (language == null) {
            language = found();
            remember();
        }
        return language;
    }

    private String found() {
        return Stream.of(asked().stream(), LanguageCookie.in(request).stream(), preferredByBrowser())
                .flatMap(candidates -> candidates)
                .filter(LanguageCookie::isOffered)
                .findFirst()
                .orElse(FIRST);
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(getLanguage());
    }

    /**
     * The address of this very page in another language, after a refused form too: nothing of the form is in it. An error
     * page, which is shown as if nothing had been sent, repeats nothing of the address that led to it.
     */
    public String linkTo(String language) {
        var shown = (HttpServletRequest) faces.getExternalContext().getRequest();
        return link(Objects.requireNonNullElse(shown.getQueryString(), ""), language);
    }

    static String link(String query, String language) {
        var asked = PARAMETER + "=" + language;
        return Stream.concat(
                        Stream.of(query.split("&"))
                                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith(PARAMETER + "=")),
                        Stream.of(asked))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** A language asked for in the address is kept for the pages that follow. */
    private void remember() {
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        if (!asked().equals(Optional.of(language)) || response.isCommitted()) {
            return;
        }
        LanguageCookie.give(request, response, getLocale());
    }

    /** By the address alone: to ask the server for a parameter would make it read a form with files. */
    private Optional<String> asked() {
        return Stream.of(
                        Objects.requireNonNullElse(request.getQueryString(), "").split("&"))
                .filter(parameter -> parameter.startsWith(PARAMETER + "="))
                .map(parameter -> parameter.substring(PARAMETER.length() + 1))
                .findFirst();
    }

    private Stream<String> preferredByBrowser() {
        return request.getHeader("Accept-Language") == null
                ? Stream.empty()
                : Collections.list(request.getLocales()).stream().map(Locale::getLanguage);
    }
}
