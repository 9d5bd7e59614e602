package fr.maillon.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An exact amount in euros with two decimals. Products and shares are rounded half up to the cent; an amount that
 * comes from outside with more decimals is refused, never rounded in silence.
 */
public record Money(BigDecimal amount) implements Comparable<Money>, Serializable {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /**
     * @throws Refused {@code money.tooManyDecimals} when the amount has a fraction of a cent
     */
    public Money {
        Objects.requireNonNull(amount);
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new Refused("money.tooManyDecimals", amount.toPlainString());
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** The amount written with a point as in {@code 1234.56}. */
    public static Money of(String amount) {
        return new Money(new BigDecimal(amount));
    }

    public static Money euros(long euros) {
        return new Money(BigDecimal.valueOf(euros));
    }

    /** The amount nearest to this one, a half cent going up. */
    public static Money rounded(BigDecimal amount) {
        return new Money(amount.setScale(2, RoundingMode.HALF_UP));
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    /** This amount times a quantity, rounded half up. */
    public Money times(BigDecimal factor) {
        return rounded(amount.multiply(factor));
    }

    /** This many percent of the amount, rounded half up. */
    public Money percent(BigDecimal percent) {
        return rounded(amount.multiply(percent).movePointLeft(2));
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
