package fr.maillon.platform.web;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;

/**
 * When a form comes back, gives the page bean the parameters of the address before anything else is looked at. Faces does
 * it only once every field was accepted: until then, and after an error, a page would not know which object it is about.
 */
public class ViewParametersFirst implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (faces.isPostback() && faces.getViewRoot() != null && !faces.getResponseComplete()) {
            ViewMetadata.getViewParameters(faces.getViewRoot()).forEach(parameter -> give(faces, parameter));
        }
    }

    /** The parameter is left as it was found: Faces goes through the same steps later. */
    private static void give(FacesContext faces, UIViewParameter parameter) {
        parameter.decode(faces);
        var submitted = parameter.getSubmittedValue();
        if (submitted != null) {
            parameter.validate(faces);
            if (parameter.isValid()) {
                parameter.updateModel(faces);
            }
            parameter.setSubmittedValue(submitted);
        }
    }
}
