package fr.maillon.identity.service;

import fr.maillon.identity.AccountId;
import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.CurrentUserHolder;
import fr.maillon.identity.Viewer;
import fr.maillon.identity.domain.UserAccount;
import fr.maillon.identity.domain.UserAccountRepository;
import fr.maillon.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * Looks first at the thread, on which the application may act as somebody, then at the request from the web. Anywhere
 * else, such as in a job of the process engine, nobody is signed in, whatever security context the server may have left
 * on the thread.
 */
@ApplicationScoped
public class ActiveCurrentUser implements CurrentUser, CurrentUserHolder {

    private final ThreadLocal<@Nullable Viewer> acting = new ThreadLocal<>();
    private final RequestViewer request;
    private final UserAccountRepository accounts;

    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    protected ActiveCurrentUser() {
        this(null, null);
    }

    @Inject
    public ActiveCurrentUser(RequestViewer request, UserAccountRepository accounts) {
        this.request = request;
        this.accounts = accounts;
    }

    @Override
    public boolean isSignedIn() {
        return found() != null;
    }

    @Override
    public Viewer viewer() {
        var viewer = found();
        if (viewer == null) {
            throw new NotFound();
        }
        return viewer;
    }

    @Override
    public void runAs(AccountId account, Runnable action) {
        if (isServingTheWeb()) {
            throw new IllegalStateException("A request from the web acts as its sender only");
        }
        var before = acting.get();
        acting.set(accounts.byId(account)
                .filter(UserAccount::isActive)
                .map(UserAccount::viewer)
                .orElseThrow(NotFound::new));
        try {
            action.run();
        } finally {
            if (before == null) {
                acting.remove();
            } else {
                acting.set(before);
            }
        }
    }

    private @Nullable Viewer found() {
        var viewer = acting.get();
        if (viewer != null) {
            return viewer;
        }
        try {
            return request.viewer();
        } catch (ContextNotActiveException noRequest) {
            return null;
        }
    }

    private boolean isServingTheWeb() {
        try {
            return request.isFromWeb();
        } catch (ContextNotActiveException noRequest) {
            return false;
        }
    }
}
