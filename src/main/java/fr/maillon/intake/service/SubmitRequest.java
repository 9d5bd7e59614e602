package fr.maillon.intake.service;

import fr.maillon.intake.RequestId;
import jakarta.validation.constraints.NotNull;

/**
 * A client sends a draft. Sent twice, it is one request all the same.
 *
 * @param version of the draft as shown
 */
public record SubmitRequest(@NotNull RequestId requestId, long version) {}
