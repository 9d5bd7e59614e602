package fr.maillon.bidding;

import fr.maillon.shared.Money;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One line of an opened bid.
 *
 * @param vatRate percent, 0 when no VAT is charged
 * @param net quantity times unit price less discount, rounded to the cent
 */
public record OpenedLine(
        String label,
        BigDecimal quantity,
        String unit,
        Money unitPrice,
        BigDecimal discountPercent,
        BigDecimal vatRate,
        Money net)
        implements Serializable {}
