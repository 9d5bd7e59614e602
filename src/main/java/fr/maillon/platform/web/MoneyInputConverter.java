package fr.maillon.platform.web;

import fr.maillon.shared.Money;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;

/** An amount typed in a field of {@code m:money}, for a property that is a {@link Money} or a {@link BigDecimal}. */
@FacesConverter("maillon.money")
public class MoneyInputConverter implements Converter<Object> {

    private static final String EXAMPLE = "1250,50";

    @Override
    public Object getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var amount = TypedNumber.read(faces, input, typed, EXAMPLE);
        if (amount.stripTrailingZeros().scale() > 2) {
            throw TypedNumber.refused(faces, input, "frame.money.cents", EXAMPLE);
        }
        return TypedNumber.typeOf(faces, input) == Money.class ? new Money(amount) : amount.setScale(2);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, Object value) {
        if (value == null) {
            return "";
        }
        return TypedNumber.written(faces, value instanceof Money money ? money.amount() : (BigDecimal) value, 2);
    }
}
