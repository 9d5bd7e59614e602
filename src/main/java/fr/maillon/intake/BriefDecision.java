package fr.maillon.intake;

/** What the client made of a brief version. */
public enum BriefDecision {
    WAITING,
    APPROVED,
    REFUSED
}
