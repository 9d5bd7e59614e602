package fr.maillon.identity.web;

import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.identity.service.SignInKeys;
import fr.maillon.identity.service.SignInResult.SignedIn;
import fr.maillon.identity.service.SignInService;
import fr.maillon.platform.web.Correlation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** The accounts of the database as Jakarta Security knows them: the caller's name is the account's id. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    private static final Logger LOG = Logger.getLogger(AccountIdentityStore.class.getName());

    @Inject
    private SignInService signIn;

    @Inject
    private SignInKeys keys;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof SignInCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        var result = typed.key().isEmpty()
                ? signIn.signIn(typed.email(), typed.password(), typed.origin())
                : keys.signIn(typed.key());
        typed.judged(result);
        typed.clear();
        if (result instanceof SignedIn signedIn) {
            var viewer = signedIn.viewer();
            LOG.log(Level.INFO, "{0} sign-in succeeded: account {1} from {2}", new Object[] {
                Correlation.current(), viewer.account().value(), typed.origin()
            });
            return new CredentialValidationResult(viewer.account().value(), groupsOf(viewer));
        }
        LOG.log(Level.WARNING, "{0} sign-in refused ({1}) from {2}", new Object[] {
            Correlation.current(), result.getClass().getSimpleName(), typed.origin()
        });
        return CredentialValidationResult.INVALID_RESULT;
    }

    /** The roles as web.xml names them. */
    static Set<String> groupsOf(Viewer viewer) {
        return viewer.roles().stream().map(Role::name).collect(Collectors.toSet());
    }
}
