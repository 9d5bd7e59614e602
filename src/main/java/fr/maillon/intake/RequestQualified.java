package fr.maillon.intake;

/** A coordinator decided on a request; the message says what is missing or why it is rejected. */
public record RequestQualified(RequestId requestId, QualificationOutcome outcome, String message) {}
