package fr.maillon.lots;

import fr.maillon.intake.RequestId;

/** A request was split into lots and its brief offered to the client. */
public record RequestSplit(RequestId requestId, int briefVersion) {}
