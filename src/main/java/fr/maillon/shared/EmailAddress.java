package fr.maillon.shared;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/** An address that mail can be sent to, in lower case so that one person is not two. */
public record EmailAddress(String value) implements Serializable {

    /** Longest address that SMTP carries (RFC 5321, 4.5.3.1.3, less the angle brackets). */
    public static final int MAX_LENGTH = 254;

    private static final Pattern FORM = Pattern.compile(
            "[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+");

    /**
     * @throws Refused {@code email.malformed} when no mail could be sent there
     */
    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new Refused("email.malformed", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
