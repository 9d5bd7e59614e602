package fr.maillon.intake.service;

import fr.maillon.intake.NoteId;
import fr.maillon.intake.RequestId;
import fr.maillon.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A coordinator writes a note for the other coordinators. */
public record WriteNote(
        @NotNull NoteId noteId,
        @NotNull RequestId requestId,
        @NotNull @Size(max = TEXT) String text) {

    public static final int TEXT = 2_000;

    public WriteNote {
        text = PlainText.paragraphs(text);
    }
}
