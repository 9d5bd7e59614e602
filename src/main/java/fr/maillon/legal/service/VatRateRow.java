package fr.maillon.legal.service;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A rate of VAT with its days and its source. */
public record VatRateRow(
        BigDecimal rate, LocalDate validFrom, @Nullable LocalDate validUntil, String source) implements Serializable {}
