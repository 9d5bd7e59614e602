package fr.maillon.intake;

/** The promised time passed without a qualification. */
public record QualificationOverdue(RequestId requestId) {}
