package fr.maillon.intake.service;

import fr.maillon.intake.RequestId;
import jakarta.validation.constraints.NotNull;

/**
 * A client approves the brief: providers may be invited.
 *
 * @param briefVersion the version that was shown; another one is not approved by it
 */
public record ApproveBrief(@NotNull RequestId requestId, int briefVersion) {}
