package fr.maillon.bidding.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a number as people type it, in French or English: {@code 1 234,56}, {@code 1,234.56}, {@code 12.5}. */
final class TypedNumber {

    private static final int LONGEST = 30;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]");
    private static final Pattern FORM = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private TypedNumber() {}

    /** The number, unless the text is none. */
    static Optional<BigDecimal> read(String typed) {
        var text = SPACES.matcher(typed).replaceAll("");
        var comma = text.lastIndexOf(',');
        var point = text.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            text = comma > point ? text.replace(".", "") : text.replace(",", "");
        }
        text = text.replace(',', '.');
        return text.length() <= LONGEST && FORM.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
