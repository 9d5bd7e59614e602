package fr.maillon.intake;

import java.time.Instant;

/**
 * The client answered what was asked.
 *
 * @param answer what the client wrote
 * @param qualifyBy the new promise: the request is read again before then
 */
public record InformationProvided(RequestId requestId, String answer, Instant qualifyBy) {}
