package fr.maillon.sourcing.domain;

/** What a candidate earns points for. */
public enum Criterion {
    /** The ring in which the firm lies, seen from the place of work. */
    RING,
    /** How many kilometres there are between them. */
    DISTANCE,
    /** How much of its capacity is free. */
    AVAILABILITY,
    /** Nobody has chosen it yet. */
    NEWCOMER
}
