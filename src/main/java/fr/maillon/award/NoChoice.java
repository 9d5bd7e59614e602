package fr.maillon.award;

/** What a client decides when no bid of a lot is chosen. */
public enum NoChoice {
    /** The lot is sourced again. */
    AGAIN,
    /** The lot ends without result. */
    NONE
}
