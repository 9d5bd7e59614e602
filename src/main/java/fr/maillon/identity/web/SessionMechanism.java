package fr.maillon.identity.web;

import fr.maillon.identity.Viewer;
import fr.maillon.identity.service.IdentityService;
import fr.maillon.identity.service.RequestViewer;
import fr.maillon.identity.service.SignInResult.SignedIn;
import fr.maillon.platform.web.SecurityHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Finds out who sends each request: the session names the account, the second cookie proves that the browser is the one
 * that signed in, and the account is read anew, so that a role taken away or a closed account counts at once. Whoever
 * is nobody and asks for a page that needs somebody is shown the sign-in page, which leads back.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private IdentityService identity;

    @Inject
    private RequestViewer requestViewer;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (context.isAuthenticationRequest()
                && context.getAuthParameters().getCredential() instanceof SignInCredential typed) {
            return signIn(typed, request, response, context);
        }
        requestViewer.anonymous();
        if (SecurityHeaders.pathOf(request).startsWith(RESOURCES)) {
            return context.doNothing();
        }
        var session = request.getSession(false);
        var signedIn = SignedInSession.of(session);
        if (signedIn.isPresent()) {
            if (SessionKey.in(request).filter(signedIn.get()::isOpenedBy).isEmpty()) {
                SessionKey.takeBack(request, response);
                return sendTo(hereAsNobody(request, context), request, response);
            }
            var viewer = viewerOf(signedIn.get(), session.getLastAccessedTime());
            if (viewer.isPresent()) {
                requestViewer.is(viewer.get());
                return context.notifyContainerAboutLogin(
                        viewer.get().account().value(), AccountIdentityStore.groupsOf(viewer.get()));
            }
            session.invalidate();
            SessionKey.takeBack(request, response);
        }
        if (context.isProtected() || isSignInFormOfAnExpiredSession(request)) {
            return sendTo(SignInAddress.leadingBackTo(request), request, response);
        }
        return context.doNothing();
    }

    private AuthenticationStatus signIn(
            SignInCredential typed,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        var result = stores.validate(typed);
        if (result.getStatus() != Status.VALID || !(typed.result() instanceof SignedIn signedIn)) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        var secret =
                SignedInSession.begin(request.getSession(), signedIn.viewer().account());
        SessionKey.give(request, response, secret);
        requestViewer.is(signedIn.viewer());
        return context.notifyContainerAboutLogin(result);
    }

    private Optional<Viewer> viewerOf(SignedInSession signedIn, long now) {
        return signedIn.isWornOut(now) ? Optional.empty() : identity.viewerOf(signedIn.accountId());
    }

    private static String hereAsNobody(HttpServletRequest request, HttpMessageContext context) {
        return SignInAddress.isRead(request) && !context.isProtected()
                ? request.getContextPath()
                        + AddressInside.of(SecurityHeaders.pathOf(request)).orElse("/public/home")
                : SignInAddress.leadingBackTo(request);
    }

    private static boolean isSignInFormOfAnExpiredSession(HttpServletRequest request) {
        return !SignInAddress.isRead(request)
                && SecurityHeaders.pathOf(request).equals(SignInAddress.PAGE)
                && request.getSession(false) == null;
    }

    private static AuthenticationStatus sendTo(String address, HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        SecurityHeaders.apply(request, response);
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter()
                        .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                                + address.replace("&", "&amp;").replace("\"", "&quot;")
                                + "\"/></partial-response>");
            } else {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", address);
            }
        } catch (IOException broken) {
            throw new AuthenticationException(broken);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
