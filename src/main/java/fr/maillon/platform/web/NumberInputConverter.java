package fr.maillon.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;

/** A number typed in a field of {@code m:number}, for a property that is an int, a long or a {@link BigDecimal}. */
@FacesConverter("maillon.number")
public class NumberInputConverter implements Converter<Object> {

    @Override
    public Object getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var type = TypedNumber.typeOf(faces, input);
        if (type == BigDecimal.class) {
            return TypedNumber.read(faces, input, typed, "12,5");
        }
        var number = TypedNumber.read(faces, input, typed, "12");
        if (number.stripTrailingZeros().scale() > 0) {
            throw TypedNumber.refused(faces, input, "frame.number.whole", "12");
        }
        if (type == long.class || type == Long.class) {
            return number.longValueExact();
        }
        if (number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw TypedNumber.refused(faces, input, "frame.number.tooBig", "12");
        }
        return number.intValueExact();
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal decimal
                ? TypedNumber.written(faces, decimal.stripTrailingZeros(), 0)
                : value.toString();
    }
}
