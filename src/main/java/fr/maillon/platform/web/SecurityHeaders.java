package fr.maillon.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What every answer tells the browser to do and not to do. Whoever answers before the filters run, such as the sign-in
 * mechanism, applies them itself.
 */
public final class SecurityHeaders {

    static final String POLICY = "Content-Security-Policy";

    /** For answers that are no pages; a page brings a policy of its own with the nonce of its scripts. */
    private static final String STRICT = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
            + "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'; script-src 'self'";

    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final String OPEN_PAGES = "/public/";

    private SecurityHeaders() {}

    /** Sets the headers that this request's answer needs. */
    public static void apply(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(POLICY)) {
            response.setHeader(POLICY, STRICT);
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        if (isEncrypted(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        var path = pathOf(request);
        if (!path.startsWith(RESOURCES)) {
            var open = path.startsWith(OPEN_PAGES) && request.getUserPrincipal() == null;
            response.setHeader("Cache-Control", open ? "private, no-cache" : "no-store");
        }
    }

    /** Whether the person's browser speaks HTTPS, to this server or to the one before it. */
    public static boolean isEncrypted(HttpServletRequest request) {
        return request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }

    /** The address asked for, below the context root. */
    public static String pathOf(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
