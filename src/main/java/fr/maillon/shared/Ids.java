package fr.maillon.shared;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * Makes the identifiers of everything that can be addressed from outside. An identifier is 130 bits from a {@link
 * SecureRandom}, written as 26 lower-case characters, so that an address cannot be guessed (a random UUID has 122).
 */
public final class Ids {

    /** Length of every identifier, and of the columns that hold one. */
    public static final int LENGTH = 26;

    private static final int BITS = LENGTH * 5;
    private static final Pattern FORM = Pattern.compile("[0-9a-v]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new identifier, never given before. */
    public static String next() {
        var digits = new BigInteger(BITS, RANDOM).toString(32);
        return "0".repeat(LENGTH - digits.length()) + digits;
    }

    /** Whether this text has the form of an identifier. */
    public static boolean isId(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * Returns the value when it has the form of an identifier.
     *
     * @throws NotFound when it has not: no object can have it
     */
    public static String require(String value) {
        if (!isId(value)) {
            throw new NotFound();
        }
        return value;
    }
}
