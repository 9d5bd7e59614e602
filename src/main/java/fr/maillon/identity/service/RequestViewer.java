package fr.maillon.identity.service;

import fr.maillon.identity.Viewer;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/**
 * Who sent the request from the web that is being served. It is told once per request by the sign-in mechanism, which
 * has just read the account: a role taken away or an account closed counts from the next request on.
 */
@RequestScoped
public class RequestViewer {

    private boolean fromWeb;
    private @Nullable Viewer viewer;

    /** A request from the web is being served; nobody is known to have sent it. */
    public void anonymous() {
        fromWeb = true;
        viewer = null;
    }

    /** A request from the web is being served, and this person sent it. */
    public void is(Viewer sender) {
        fromWeb = true;
        viewer = sender;
    }

    public boolean isFromWeb() {
        return fromWeb;
    }

    public @Nullable Viewer viewer() {
        return viewer;
    }
}
