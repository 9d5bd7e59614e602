package fr.maillon.identity.web;

import fr.maillon.platform.web.SecurityHeaders;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The address of the sign-in page that leads back to where somebody wanted to go. */
final class SignInAddress {

    static final String PAGE = "/public/sign-in";

    private SignInAddress() {}

    /** The one for this request, context root included. */
    static String leadingBackTo(HttpServletRequest request) {
        boolean sending = !isRead(request);
        var from = sending ? pageBefore(request).or(() -> addressOf(request)) : addressOf(request);
        boolean expired = sending || (request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid());
        var parameters = (expired ? "&expired=true" : "")
                + from.map(address -> "&from=" + URLEncoder.encode(address, StandardCharsets.UTF_8))
                        .orElse("");
        return request.getContextPath() + PAGE + (parameters.isEmpty() ? "" : "?" + parameters.substring(1));
    }

    static boolean isRead(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    private static Optional<String> addressOf(HttpServletRequest request) {
        var query = request.getQueryString();
        return AddressInside.of(SecurityHeaders.pathOf(request) + (query == null ? "" : "?" + query));
    }

    /** The page whose form was sent: its address has the parameters which that of the form lacks. */
    private static Optional<String> pageBefore(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        if (referer == null) {
            return Optional.empty();
        }
        try {
            var page = new URI(referer);
            var path = page.getRawPath();
            if (path == null
                    || !request.getServerName().equalsIgnoreCase(page.getHost())
                    || !path.startsWith(request.getContextPath() + "/")) {
                return Optional.empty();
            }
            var below = path.substring(request.getContextPath().length());
            return AddressInside.of(below + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
