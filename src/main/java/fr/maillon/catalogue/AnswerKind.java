package fr.maillon.catalogue;

/** How a question of a need is answered. */
public enum AnswerKind {
    /** One of the options. */
    ONE_OF,
    /** {@code yes}, {@code no} or {@code unknown}. */
    YES_NO,
    /** A whole number, not negative. */
    NUMBER,
    /** A few words. */
    TEXT
}
