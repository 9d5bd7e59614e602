package fr.maillon.platform.web;

import fr.maillon.platform.limits.NetworkKey;
import fr.maillon.platform.limits.RateLimit;
import fr.maillon.platform.limits.RateLimits;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;

/**
 * Takes in forms with files before anything else reads them, with an end to how often, how much and how many (S-API-03,
 * S-FILE-02): the server's own reader counts no parts. What says its length and is too long is not read at all; what does not
 * say it is read until it is too long. What lies on the disk meanwhile is gone when the answer is written.
 */
public class UploadFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Ten files of ten megabytes, and what a form says around them. */
    static final long MOST_BYTES = 102L * 1024 * 1024;

    /** What the server reads of a form without files. */
    private static final long MOST_BYTES_WITHOUT_FILES = 2L * 1024 * 1024;

    /** Files and fields together. */
    static final int MOST_PARTS = 60;

    private static final RateLimit BY_ACCOUNT = new RateLimit("platform.upload.account", 40, Duration.ofMinutes(10));
    private static final RateLimit BY_ADDRESS = new RateLimit("platform.upload.address", 120, Duration.ofMinutes(10));
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private RateLimits limits;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isMultipart(request)) {
            if (request.getContentLengthLong() > MOST_BYTES_WITHOUT_FILES) {
                response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            } else {
                chain.doFilter(request, response);
            }
            return;
        }
        var wait = wait(request);
        if (!wait.isZero()) {
            response.setHeader("Retry-After", Long.toString(wait.toSeconds()));
            response.sendError(TOO_MANY_REQUESTS);
        } else if (request.getContentLengthLong() > MOST_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            takeIn(request, response, chain);
        }
    }

    private void takeIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (var form = UploadedForm.read(request, folder())) {
            chain.doFilter(form.asRequest(request), response);
        } catch (FileUploadSizeException tooMuch) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } catch (FileUploadException malformed) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private Duration wait(HttpServletRequest request) {
        var person = request.getUserPrincipal();
        if (person != null) {
            var wait = limits.count(BY_ACCOUNT, person.getName());
            if (!wait.isZero()) {
                return wait;
            }
        }
        return limits.count(BY_ADDRESS, NetworkKey.of(request.getRemoteAddr()));
    }

    private File folder() {
        return (File) getServletContext().getAttribute(ServletContext.TEMPDIR);
    }

    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
