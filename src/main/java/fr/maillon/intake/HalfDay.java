package fr.maillon.intake;

/** The part of a day in which somebody would like to be called. */
public enum HalfDay {
    MORNING,
    AFTERNOON
}
