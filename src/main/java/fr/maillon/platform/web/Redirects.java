package fr.maillon.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Outcomes that end an action with a redirect, so that reloading the page does nothing twice. */
public final class Redirects {

    private Redirects() {}

    /**
     * The outcome that leads to a page.
     *
     * @param page its address below the context root, {@code /client/requests/view}
     * @param parameters names and values in turn
     */
    public static String to(String page, String... parameters) {
        StringBuilder outcome = new StringBuilder(page).append("?faces-redirect=true");
        for (int i = 0; i + 1 < parameters.length; i += 2) {
            outcome.append('&')
                    .append(parameters[i])
                    .append('=')
                    .append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
        }
        return outcome.toString();
    }
}
