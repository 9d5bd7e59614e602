package fr.maillon.intake;

/** A silent client was reminded of missing information. */
public record MissingInformationReminded(RequestId requestId) {}
