package fr.maillon.identity.web;

import fr.maillon.identity.SignInByKey;
import fr.maillon.identity.service.SignInResult.SignedIn;
import fr.maillon.platform.web.LanguageCookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The session's id is changed before the key is looked at, as for whoever types a password. */
@RequestScoped
public class KeySignIn implements SignInByKey {

    @Inject
    private SecurityContext security;

    @Override
    public boolean signIn(String key) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        var response = (HttpServletResponse) external.getResponse();
        request.getSession();
        request.changeSessionId();
        var credential = SignInCredential.byKey(key, request.getRemoteAddr());
        security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams().credential(credential).newAuthentication(true));
        if (credential.result() instanceof SignedIn signedIn) {
            LanguageCookie.give(request, response, signedIn.viewer().locale());
            return true;
        }
        return false;
    }
}
