package fr.maillon.intake;

/** The client answered what was asked. */
public record InformationProvided(RequestId requestId) {}
