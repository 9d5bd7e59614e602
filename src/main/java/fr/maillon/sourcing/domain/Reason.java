package fr.maillon.sourcing.domain;

import java.io.Serializable;

/**
 * Why a candidate stands where it stands: so many points out of so many for one criterion.
 *
 * @param weight the most that the criterion can bring, the same for all candidates of a lot
 */
public record Reason(Criterion criterion, int points, int weight) implements Serializable {}
