package fr.maillon.intake.service;

import fr.maillon.intake.CallBackId;
import fr.maillon.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Client or coordinator cancels a call-back.
 *
 * @param reason what the other reads; may be empty
 */
public record CancelCallBack(
        @NotNull CallBackId callBackId,
        @NotNull @Size(max = REASON) String reason) {

    public static final int REASON = 500;

    public CancelCallBack {
        reason = PlainText.paragraphs(reason);
    }
}
