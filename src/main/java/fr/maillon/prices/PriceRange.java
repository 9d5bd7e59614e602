package fr.maillon.prices;

import fr.maillon.shared.Money;
import java.io.Serializable;

/**
 * What comparable work is usually awarded for: half of the prices lie between the two.
 *
 * @param from first quartile, net of VAT, in tens of euros
 * @param to third quartile, net of VAT, in tens of euros
 * @param awards how many were compared
 * @param months how far back they reach
 */
public record PriceRange(Money from, Money to, int awards, int months) implements Serializable {

    /** Whether both ends are the same. */
    public boolean single() {
        return from.equals(to);
    }
}
