package fr.maillon.intake;

/** The client approved a brief version: providers may now be invited. */
public record BriefApproved(RequestId requestId, int version) {}
