package fr.maillon.intake;

/** The client cancelled the request and said why. */
public record RequestCancelled(RequestId requestId, String reason) {}
