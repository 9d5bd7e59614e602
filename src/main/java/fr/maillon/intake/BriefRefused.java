package fr.maillon.intake;

/** The client refused a brief version and said why. */
public record BriefRefused(RequestId requestId, int version, String reason) {}
