package fr.maillon.award;

import java.io.Serializable;
import java.math.BigDecimal;

/** A step of delivery as the accepted bid says it, in percent of its price. */
public record AgreedMilestone(String title, BigDecimal percent) implements Serializable {}
