package fr.maillon.intake;

/** The request was delivered and its reviews are published. */
public record RequestClosed(RequestId requestId) {}
