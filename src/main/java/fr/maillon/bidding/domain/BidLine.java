package fr.maillon.bidding.domain;

import fr.maillon.shared.Money;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One priced line.
 *
 * @param quantity with at most three decimals
 * @param discountPercent 0 to 100
 * @param vatRate percent, 0 when no VAT is charged
 */
public record BidLine(
        String label, BigDecimal quantity, String unit, Money unitPrice, BigDecimal discountPercent, BigDecimal vatRate)
        implements Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Numbers that are equal are written the same way. */
    public BidLine {
        quantity = plain(quantity);
        discountPercent = plain(discountPercent);
        vatRate = plain(vatRate);
    }

    /** Quantity times unit price less discount, rounded half up to the cent, once. */
    public Money net() {
        return Money.rounded(unitPrice
                .amount()
                .multiply(quantity)
                .multiply(HUNDRED.subtract(discountPercent))
                .movePointLeft(2));
    }

    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
