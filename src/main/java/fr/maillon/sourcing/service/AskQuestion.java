package fr.maillon.sourcing.service;

import fr.maillon.sourcing.InvitationId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What I must know before I can bid. */
public record AskQuestion(
        @NotNull InvitationId invitation,
        @NotBlank @Size(max = AskQuestion.TEXT_LENGTH) String text) {

    public static final int TEXT_LENGTH = 2000;
}
