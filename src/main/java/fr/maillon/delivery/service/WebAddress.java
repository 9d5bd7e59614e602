package fr.maillon.delivery.service;

import fr.maillon.shared.Refused;
import java.net.URI;
import java.net.URISyntaxException;

/** A link that a person may follow without harm: an address of the web, or nothing. */
final class WebAddress {

    private WebAddress() {}

    /**
     * @throws Refused {@code deliverMilestone.linkMalformed} when it is neither empty nor an http or https address
     */
    static String checked(String link) {
        var stripped = link.strip();
        if (!stripped.isEmpty() && !isOfTheWeb(stripped)) {
            throw new Refused("deliverMilestone.linkMalformed");
        }
        return stripped;
    }

    private static boolean isOfTheWeb(String link) {
        try {
            var uri = new URI(link);
            return uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
