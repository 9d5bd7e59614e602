package fr.maillon.intake;

/** What the coordinator made of a request. */
public enum QualificationOutcome {
    ACCEPTED,
    NEEDS_INFORMATION,
    REJECTED
}
