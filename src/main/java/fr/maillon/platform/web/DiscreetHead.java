package fr.maillon.platform.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.config.PrimeConfiguration;
import org.primefaces.context.PrimeRequestContext;
import org.primefaces.renderkit.HeadRenderer;

/**
 * The head of a page without the inner names that PrimeFaces would write into it for its scripts: the error pages of
 * web.xml with the exceptions they stand for, which no script needs because the server itself answers a failed Ajax request
 * with the error page; and where an error page lies, which has no such scripts.
 */
public class DiscreetHead extends HeadRenderer {

    private static final String INSIDE = "/WEB-INF/";

    @Override
    protected void encodeSettingScripts(
            FacesContext faces, PrimeRequestContext context, PrimeConfiguration configuration, ResponseWriter writer)
            throws IOException {
        if (faces.getViewRoot().getViewId().startsWith(INSIDE)) {
            return;
        }
        forgetErrorPages(configuration);
        super.encodeSettingScripts(faces, context, configuration, writer);
    }

    /** The configuration is made with the first page, by PrimeFaces alone; all pages share it. */
    private static void forgetErrorPages(PrimeConfiguration configuration) {
        synchronized (configuration) {
            configuration.getErrorPages().clear();
        }
    }
}
