package fr.maillon.intake.service;

import fr.maillon.intake.RequestId;
import fr.maillon.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A coordinator closes a request because another asks the same.
 *
 * @param reason what its client reads
 * @param version of the request as shown
 */
public record CloseAsDuplicate(
        @NotNull RequestId requestId,
        @NotNull RequestId duplicateOf,
        @NotNull @Size(max = QualifyRequest.MESSAGE) String reason,
        long version) {

    public CloseAsDuplicate {
        reason = PlainText.paragraphs(reason);
    }
}
