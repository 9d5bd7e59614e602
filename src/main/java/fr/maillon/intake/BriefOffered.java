package fr.maillon.intake;

/** A brief version waits for the client's approval. */
public record BriefOffered(RequestId requestId, int version) {}
