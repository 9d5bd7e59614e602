package fr.maillon.catalogue;

import fr.maillon.shared.NotFound;
import java.io.Serializable;

/**
 * Names a need of the catalogue, for good: {@code sell-online}.
 *
 * @param value lower-case letters and hyphens, at most 40
 */
public record NeedCode(String value) implements Serializable {

    /** Regular expression of a code. */
    public static final String FORM = "[a-z][a-z-]{1,39}";

    public NeedCode {
        if (!value.matches(FORM)) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
