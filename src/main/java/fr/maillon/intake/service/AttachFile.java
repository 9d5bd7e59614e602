package fr.maillon.intake.service;

import fr.maillon.intake.RequestId;
import jakarta.validation.constraints.NotNull;

/**
 * A file to be added to a request.
 *
 * @param name as the browser sent it
 * @param declared the type the browser sent, empty when none
 */
public record AttachFile(
        @NotNull RequestId request,
        @NotNull String name,
        @NotNull String declared,
        byte[] content) {}
