package fr.maillon.intake.service;

import fr.maillon.intake.RequestId;
import fr.maillon.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A client answers what a coordinator asked.
 *
 * @param version of the request as shown
 */
public record ProvideInformation(
        @NotNull RequestId requestId,
        @NotBlank @Size(max = ANSWER) String answer,
        long version) {

    public static final int ANSWER = 4_000;

    public ProvideInformation {
        answer = PlainText.paragraphs(answer);
    }
}
