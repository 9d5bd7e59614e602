package fr.maillon.lots.service;

import fr.maillon.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * One lot was made of two, or two of one, while they were being written.
 *
 * @param merged true when the other became part of the lot, false when it was taken out of it
 * @param lot title of the lot that stays, as it was called then; empty when it had none yet
 * @param other title of the lot that went or came
 */
public record Rearranged(
        boolean merged,
        @NotNull @Size(max = LotDraft.TITLE) String lot,
        @NotNull @Size(max = LotDraft.TITLE) String other)
        implements Serializable {

    public Rearranged {
        lot = PlainText.line(lot);
        other = PlainText.line(other);
    }
}
