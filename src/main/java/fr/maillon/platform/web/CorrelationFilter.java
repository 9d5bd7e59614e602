package fr.maillon.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Gives every request a number, which the error page shows and the log repeats, so that a report finds its trace. */
public class CorrelationFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(CorrelationFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var id = Correlation.begin(request);
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException | Error failure) {
            if (request.getDispatcherType() == DispatcherType.REQUEST) {
                LOG.log(
                        Level.SEVERE,
                        failure,
                        () -> id + " " + request.getMethod() + " "
                                + SecurityHeaders.pathOf(request).replaceAll("[\\r\\n]", "_"));
            }
            throw failure;
        } finally {
            if (request.getDispatcherType() == DispatcherType.REQUEST) {
                Correlation.end();
            }
        }
    }
}
