package fr.maillon.bidding;

import fr.maillon.shared.Money;
import java.io.Serializable;
import java.math.BigDecimal;

/** VAT of one rate, on the sum of the rounded nets of its lines. */
public record OpenedVat(BigDecimal rate, Money base, Money vat) implements Serializable {}
