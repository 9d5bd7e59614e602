package fr.maillon.intake;

/** The request ended because its client stayed silent. */
public record RequestAbandoned(RequestId requestId) {}
