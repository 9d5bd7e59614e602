package fr.maillon.intake.service;

import fr.maillon.intake.RequestId;
import fr.maillon.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A client cancels a request; everyone invited reads the reason. */
public record CancelRequest(
        @NotNull RequestId requestId,
        @NotBlank @Size(max = REASON) String reason) {

    public static final int REASON = 1_000;

    public CancelRequest {
        reason = PlainText.paragraphs(reason);
    }
}
