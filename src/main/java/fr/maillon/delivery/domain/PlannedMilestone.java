package fr.maillon.delivery.domain;

import fr.maillon.shared.Money;
import java.math.BigDecimal;

/** A milestone as client and provider agreed on it, with its share of the price. */
public record PlannedMilestone(String title, BigDecimal percent, Money amount) {}
