package fr.maillon.intake.service;

import fr.maillon.intake.CallBackId;
import fr.maillon.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A coordinator says that the call took place.
 *
 * @param minutes what was said, kept as an internal note; may be empty
 */
public record HoldCallBack(
        @NotNull CallBackId callBackId,
        @NotNull @Size(max = WriteNote.TEXT) String minutes) {

    public HoldCallBack {
        minutes = PlainText.paragraphs(minutes);
    }
}
