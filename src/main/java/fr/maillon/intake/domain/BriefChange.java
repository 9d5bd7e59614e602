package fr.maillon.intake.domain;

/** How a section of the brief differs from the version before. */
public enum BriefChange {
    ADDED,
    CHANGED,
    REMOVED
}
