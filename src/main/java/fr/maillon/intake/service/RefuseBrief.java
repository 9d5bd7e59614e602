package fr.maillon.intake.service;

import fr.maillon.intake.RequestId;
import fr.maillon.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A client refuses the brief and says what should change.
 *
 * @param briefVersion the version that was shown
 */
public record RefuseBrief(
        @NotNull RequestId requestId,
        int briefVersion,
        @NotBlank @Size(max = REASON) String reason) {

    public static final int REASON = 2_000;

    public RefuseBrief {
        reason = PlainText.paragraphs(reason);
    }
}
