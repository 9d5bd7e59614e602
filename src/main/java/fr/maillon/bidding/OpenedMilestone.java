package fr.maillon.bidding;

import java.io.Serializable;
import java.math.BigDecimal;

/** A step of delivery as the bid proposes it, in percent of its price. */
public record OpenedMilestone(String title, BigDecimal percent) implements Serializable {}
