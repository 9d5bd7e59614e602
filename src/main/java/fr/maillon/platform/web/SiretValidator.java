package fr.maillon.platform.web;

import fr.maillon.shared.Refused;
import fr.maillon.shared.Siret;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/** Says at the field that a SIRET cannot be right; nothing typed is right. */
@FacesValidator("maillon.siret")
public class SiretValidator implements Validator<String> {

    @Override
    public void validate(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return;
        }
        try {
            new Siret(typed);
        } catch (Refused malformed) {
            throw new ValidatorException(RefusalMessage.of(malformed), malformed);
        }
    }
}
