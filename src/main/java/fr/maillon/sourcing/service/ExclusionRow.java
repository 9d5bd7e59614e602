package fr.maillon.sourcing.service;

import fr.maillon.sourcing.domain.ExclusionReason;
import java.io.Serializable;

/** A firm of the trade that cannot be invited, and why. */
public record ExclusionRow(String name, ExclusionReason reason) implements Serializable {}
