package fr.maillon.bidding.domain;

import fr.maillon.shared.Money;
import java.io.Serializable;
import java.math.BigDecimal;

/** The VAT of one rate, on the sum of the rounded nets of its lines. */
public record VatShare(BigDecimal rate, Money base, Money vat) implements Serializable {}
