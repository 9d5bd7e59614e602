package fr.maillon.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Writes the nonce of the page into each form. PrimeFaces asks for it on every post and adds it by script only: a form
 * sent before the scripts have run, or without them, would be carried out and then answered with an error.
 */
public class FormNonce implements SystemEventListener {

    private static final String PARAMETER = "primefaces.nonce";

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIForm;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var form = (UIForm) event.getSource();
        if (form.getChildren().stream().noneMatch(NonceField.class::isInstance)) {
            form.getChildren().add(new NonceField());
        }
    }

    /** The hidden field itself; never part of the saved state. */
    public static class NonceField extends UIComponentBase {

        public NonceField() {
            setTransient(true);
        }

        @Override
        public String getFamily() {
            return UIComponent.class.getName();
        }

        @Override
        public void encodeEnd(FacesContext faces) throws IOException {
            var writer = faces.getResponseWriter();
            writer.startElement("input", this);
            writer.writeAttribute("type", "hidden", null);
            writer.writeAttribute("name", PARAMETER, null);
            writer.writeAttribute("value", PrimeFacesContext.getCspState(faces).getNonce(), null);
            writer.endElement("input");
        }
    }
}
