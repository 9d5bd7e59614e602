package fr.maillon.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people type it: groups parted by spaces, comma or point before the decimals, a sign of the currency or
 * not. What cannot be read without guessing is refused.
 */
final class TypedNumber {

    private static final Pattern DECORATION = Pattern.compile("[\\s\\u00a0\\u202f\\u2009'’€]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final int MOST_DIGITS = 15;

    private TypedNumber() {}

    /** The number that was typed, or nothing when it cannot be read without guessing. */
    static Optional<BigDecimal> parse(String typed) {
        var figures = DECORATION.matcher(typed).replaceAll("").replace(',', '.').replace('\u2212', '-');
        return NUMBER.matcher(figures).matches() ? Optional.of(new BigDecimal(figures)) : Optional.empty();
    }

    static BigDecimal read(FacesContext faces, UIComponent input, String typed, String example) {
        var number = parse(typed).orElseThrow(() -> refused(faces, input, "frame.number.malformed", example));
        if (number.precision() > MOST_DIGITS) {
            throw refused(faces, input, "frame.number.tooBig", example);
        }
        return number;
    }

    /** For an input: without currency, decimals by the language of the page. */
    static String written(FacesContext faces, BigDecimal number, int leastDecimals) {
        var english = faces.getViewRoot().getLocale().getLanguage().equals("en");
        var format = NumberFormat.getNumberInstance(english ? Locale.UK : Locale.FRANCE);
        format.setGroupingUsed(false);
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(Math.max(leastDecimals, number.scale()));
        return format.format(number);
    }

    static ConverterException refused(FacesContext faces, UIComponent input, String key, String example) {
        var texts = CDI.current().select(Say.class).get().texts();
        var text = texts.text(key, String.valueOf(input.getAttributes().get("label")), example);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    static Class<?> typeOf(FacesContext faces, UIComponent input) {
        return input.getValueExpression("value").getType(faces.getELContext());
    }
}
