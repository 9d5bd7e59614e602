package fr.maillon.award.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A box that was ticked, with the sentence beside it as it was shown. */
public record TickedBox(
        @NotNull AcceptanceBox box,
        @NotBlank @Size(max = 1000) String text) {}
