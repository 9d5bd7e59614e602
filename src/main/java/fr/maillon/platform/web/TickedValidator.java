package fr.maillon.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/** A box that must be ticked; Faces itself takes an unticked box for an answer. */
@FacesValidator("maillon.ticked")
public class TickedValidator implements Validator<Boolean> {

    @Override
    public void validate(FacesContext faces, UIComponent component, Boolean ticked) {
        if (!Boolean.TRUE.equals(ticked)) {
            var text = faces.getApplication()
                    .getResourceBundle(faces, "msg")
                    .getString(UIInput.REQUIRED_MESSAGE_ID)
                    .replace("{0}", String.valueOf(component.getAttributes().get("label")));
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }
}
