package fr.maillon.intake.service;

import fr.maillon.intake.QualificationOutcome;
import fr.maillon.intake.RequestId;
import fr.maillon.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A coordinator decides on a request.
 *
 * @param message what is missing or why it is rejected; may be empty when it is accepted
 * @param version of the request as shown
 */
public record QualifyRequest(
        @NotNull RequestId requestId,
        @NotNull QualificationOutcome outcome,
        @NotNull @Size(max = MESSAGE) String message,
        long version) {

    public static final int MESSAGE = 2_000;

    public QualifyRequest {
        message = PlainText.paragraphs(message);
    }
}
