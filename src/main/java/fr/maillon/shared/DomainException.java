package fr.maillon.shared;

import java.util.Arrays;
import java.util.List;

/**
 * A rule was broken or a thing cannot be had; the transaction rolls back. Carries the key of a text in the message
 * bundles, never the text itself, so that everybody reads it in their own language.
 */
public abstract class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<Object> arguments;

    protected DomainException(String messageKey, Object... arguments) {
        super(messageKey + Arrays.toString(arguments));
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** Key of the text in the message bundles. */
    public String messageKey() {
        return messageKey;
    }

    /** Arguments of the text, in its order. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
