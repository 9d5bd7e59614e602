package fr.maillon.intake;

/**
 * A coordinator closed a request because another asks the same.
 *
 * @param other the reference of the other request, for coordinators only: it may be another client's
 */
public record ClosedAsDuplicate(RequestId requestId, String other) {}
