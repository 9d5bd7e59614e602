package fr.maillon.intake;

/** A coordinator left a note about a request for the other coordinators. */
public record NoteWritten(RequestId requestId) {}
