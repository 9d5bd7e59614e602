package fr.maillon.platform.web;

import fr.maillon.shared.Ids;
import jakarta.servlet.http.HttpServletRequest;

/** The number of the request that the calling thread serves, for the log. */
public final class Correlation {

    /** The request attribute in which pages find it. */
    public static final String ATTRIBUTE = "maillon.correlationId";

    private static final int LENGTH = 10;
    private static final String NONE = "-";
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private Correlation() {}

    /** The number of this request, given to it when it has none. */
    public static String begin(HttpServletRequest request) {
        var id = (String) request.getAttribute(ATTRIBUTE);
        if (id == null) {
            id = Ids.next().substring(0, LENGTH);
            request.setAttribute(ATTRIBUTE, id);
        }
        CURRENT.set(id);
        return id;
    }

    /** The number of the request being served, or a dash outside one. */
    public static String current() {
        var id = CURRENT.get();
        return id == null ? NONE : id;
    }

    static void end() {
        CURRENT.remove();
    }
}
