package fr.maillon.lots.service;

import fr.maillon.intake.RequestId;
import fr.maillon.lots.domain.WrittenLot;
import fr.maillon.shared.Money;
import fr.maillon.shared.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A coordinator writes the brief of a request and splits it into lots.
 *
 * @param introduction the words that stand before all lots; may be empty until the brief is offered
 * @param budget what the whole may cost as agreed with the client, net of VAT; null when nothing was agreed, and then
 *     it is what the shares come to
 * @param lots in their order
 * @param rearranged which lots were merged or split since the last saving, the oldest first
 * @param savings how often the split was saved when it was shown
 */
public record SplitRequest(
        @NotNull RequestId requestId,
        @NotNull @Size(max = INTRODUCTION) String introduction,
        @Nullable Money budget,
        @NotNull @Size(min = 1, max = LOTS) List<@Valid LotDraft> lots,
        @NotNull List<@Valid Rearranged> rearranged,
        int savings) {

    public static final int INTRODUCTION = 4_000;
    public static final int LOTS = 10;

    public SplitRequest {
        introduction = PlainText.paragraphs(introduction);
        lots = List.copyOf(lots);
    }

    /** The lots as written, in their order. */
    List<WrittenLot> written() {
        return lots.stream().map(LotDraft::written).toList();
    }
}
