package fr.maillon.platform.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.servlet.http.HttpServletRequest;

/**
 * A form is sent to the address of its page with all its parameters. Faces would send it to the bare page: after an error
 * the address bar, a reload or a bookmark would have lost which object the page is about.
 */
public class AddressStays extends ExternalContextFactory {

    public AddressStays(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        var external = getWrapped().getExternalContext(context, request, response);
        return request instanceof HttpServletRequest http ? new Keeping(external, http) : external;
    }

    static String keepParameters(String action, String address, String parameters) {
        return parameters != null && !parameters.isEmpty() && action.equals(address)
                ? action + "?" + parameters
                : action;
    }

    private static final class Keeping extends ExternalContextWrapper {

        private final HttpServletRequest request;

        private Keeping(ExternalContext wrapped, HttpServletRequest request) {
            super(wrapped);
            this.request = request;
        }

        /** Called for the address of a form; links and redirects have methods of their own. */
        @Override
        public String encodeActionURL(String url) {
            return super.encodeActionURL(kept(url));
        }

        /**
         * The address for what scripts send. When it is not the form's own, the page names it in a hidden field, and the
         * scripts go there: a form redrawn in such an answer would have lost its parameters for good.
         */
        @Override
        public String encodePartialActionURL(String url) {
            return super.encodePartialActionURL(kept(url));
        }

        private String kept(String url) {
            return keepParameters(url, request.getRequestURI(), request.getQueryString());
        }
    }
}
