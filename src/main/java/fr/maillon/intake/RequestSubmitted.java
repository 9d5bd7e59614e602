package fr.maillon.intake;

/** A client sent a request; the quote request process starts. */
public record RequestSubmitted(RequestId requestId) {}
