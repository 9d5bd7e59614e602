package fr.maillon.platform.web;

import fr.maillon.shared.DomainException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;

/** What a value says of itself when it cannot be, as the message of its field. */
final class RefusalMessage {

    private RefusalMessage() {}

    static FacesMessage of(DomainException refusal) {
        var say = CDI.current().select(Say.class).get();
        var text = say.texts().text(refusal.messageKey(), refusal.arguments().toArray());
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    }
}
