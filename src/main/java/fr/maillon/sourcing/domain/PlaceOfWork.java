package fr.maillon.sourcing.domain;

import java.math.BigDecimal;

/** Where the work takes place, as far as somebody invited is told: the commune and how far away it is. */
public record PlaceOfWork(String inseeCode, String commune, BigDecimal kilometres) {}
