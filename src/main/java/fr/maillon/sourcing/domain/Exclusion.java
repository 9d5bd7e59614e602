package fr.maillon.sourcing.domain;

import fr.maillon.directory.ProviderId;
import java.io.Serializable;

/** A firm of the right trade that cannot be invited, and why. */
public record Exclusion(ProviderId provider, ExclusionReason reason) implements Serializable {}
