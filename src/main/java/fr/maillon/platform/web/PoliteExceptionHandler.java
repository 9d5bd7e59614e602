package fr.maillon.platform.web;

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
 * everything typed still there; a thing that is not there, or not theirs, becomes the 404 page. Everything else, an
 * expired page among it, is left to the error pages of web.xml.
 */
public class PoliteExceptionHandler extends ExceptionHandlerWrapper {

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
                sendNotFound(faces);
                return true;
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

    private static void sendNotFound(FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            faces.responseComplete();
        } catch (IOException broken) {
            throw new FacesException(broken);
        }
    }
}
