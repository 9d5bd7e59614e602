package fr.maillon.lots.service;

import fr.maillon.intake.RequestId;
import fr.maillon.shared.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A coordinator writes the brief of a request and splits it into lots.
 *
 * @param introduction the words that stand before all lots; may be empty until the brief is offered
 * @param lots in their order
 * @param savings how often the split was saved when it was shown
 */
public record SplitRequest(
        @NotNull RequestId requestId,
        @NotNull @Size(max = INTRODUCTION) String introduction,
        @NotNull @Size(min = 1, max = LOTS) List<@Valid LotDraft> lots,
        int savings) {

    public static final int INTRODUCTION = 4_000;
    public static final int LOTS = 10;

    public SplitRequest {
        introduction = PlainText.paragraphs(introduction);
        lots = List.copyOf(lots);
    }
}
