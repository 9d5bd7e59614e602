package fr.maillon.platform.web;

import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Refused;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/** Says at the field that no mail can be sent to an address. */
@FacesValidator("maillon.email")
public class EmailValidator implements Validator<String> {

    @Override
    public void validate(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return;
        }
        try {
            new EmailAddress(typed);
        } catch (Refused malformed) {
            throw new ValidatorException(RefusalMessage.of(malformed), malformed);
        }
    }
}
