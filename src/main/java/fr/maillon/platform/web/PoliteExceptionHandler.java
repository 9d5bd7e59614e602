package fr.maillon.platform.web;

import fr.maillon.platform.limits.TooManyRequests;
import fr.maillon.platform.retry.TooManyAtOnce;
import fr.maillon.shared.DomainException;
import fr.maillon.shared.NotFound;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.Iterator;

/**
 * Turns what services throw into what people read: a refusal becomes a message on the page where it was asked, with
 * everything typed still there, and with status 429 when it was asked too often; a thing that is not there, or not theirs, becomes the 404 page; a page that cannot be read
 * because others change the same at the same time says so and when to come back. Everything else, an expired page among it,
 * is left to the error pages of web.xml.
 */
public class PoliteExceptionHandler extends ExceptionHandlerWrapper {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final String RETRY_AFTER_SECONDS = "5";

    public PoliteExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            if (handled(faces, queued.next().getContext().getException())) {
                queued.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean handled(FacesContext faces, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound) {
                send(faces, HttpServletResponse.SC_NOT_FOUND);
                return true;
            }
            if (cause instanceof TooManyAtOnce && !(faces.isPostback() && beforeRendering(faces))) {
                faces.getExternalContext().setResponseHeader("Retry-After", RETRY_AFTER_SECONDS);
                send(faces, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                return true;
            }
            if (cause instanceof TooManyRequests tooMany) {
                faces.getExternalContext().setResponseHeader("Retry-After", Long.toString(tooMany.secondsToWait()));
                faces.getExternalContext().setResponseStatus(TOO_MANY_REQUESTS);
            }
            if (cause instanceof DomainException refusal && beforeRendering(faces)) {
                CDI.current().select(Messenger.class).get().refuse(refusal);
                faces.validationFailed();
                faces.renderResponse();
                return true;
            }
            if (cause instanceof ConstraintViolationException violations && beforeRendering(faces)) {
                refuse(violations);
                faces.validationFailed();
                faces.renderResponse();
                return true;
            }
        }
        return false;
    }

    private static boolean beforeRendering(FacesContext faces) {
        return faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** Limits that the page did not enforce: each is said with the name of its field. */
    private static void refuse(ConstraintViolationException violations) {
        Messenger messenger = CDI.current().select(Messenger.class).get();
        for (ConstraintViolation<?> violation : violations.getConstraintViolations()) {
            String field = "";
            for (var node : violation.getPropertyPath()) {
                field = node.getName() == null ? field : node.getName();
            }
            messenger.refuse("error.constraint", field, violation.getMessage());
        }
    }

    private static void send(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseSendError(status, "");
            faces.responseComplete();
        } catch (IOException broken) {
            throw new FacesException(broken);
        }
    }
}
