package fr.maillon.intake.service;

import fr.maillon.catalogue.NeedCode;
import fr.maillon.intake.RequestId;
import fr.maillon.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A client says what is needed: the first step of a draft, which begins with it.
 *
 * @param requestId made when the empty form was opened, so that sending the form twice makes one draft
 * @param need of the catalogue; the draft keeps the version that is offered now, until another need is chosen
 * @param version of the draft as shown, 0 for a new one
 */
public record DescribeNeed(
        @NotNull RequestId requestId,
        @NotNull NeedCode need,
        @NotBlank @Size(max = TITLE) String title,
        @NotBlank @Size(max = NEED) String text,
        long version) {

    public static final int TITLE = 120;
    public static final int NEED = 4_000;

    public DescribeNeed {
        title = PlainText.line(title);
        text = PlainText.paragraphs(text);
    }
}
