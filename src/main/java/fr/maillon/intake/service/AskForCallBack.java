package fr.maillon.intake.service;

import fr.maillon.intake.CallBackId;
import fr.maillon.intake.CallBackWish;
import fr.maillon.intake.RequestId;
import fr.maillon.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A client would like to be called back. */
public record AskForCallBack(
        @NotNull CallBackId callBackId,
        @NotNull RequestId requestId,
        @NotNull CallBackWish wish,
        @NotNull @Size(max = PHONE) String phone) {

    public static final int PHONE = 25;
    static final String PHONE_FORM = "\\+?[0-9][0-9 .()-]{5,24}";

    public AskForCallBack {
        phone = PlainText.line(phone);
    }
}
