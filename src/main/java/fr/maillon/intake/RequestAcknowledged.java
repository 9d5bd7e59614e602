package fr.maillon.intake;

import java.time.Instant;

/** The client was told who reads the request and before when. */
public record RequestAcknowledged(RequestId requestId, Instant qualifyBy) {}
