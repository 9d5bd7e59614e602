package fr.maillon.catalogue;

import fr.maillon.shared.NotFound;
import java.io.Serializable;

/**
 * Names a trade, for good: {@code web-development}.
 *
 * @param value lower-case letters and hyphens, at most 40
 */
public record TradeCode(String value) implements Serializable {

    public TradeCode {
        if (!value.matches("[a-z][a-z-]{1,39}")) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
