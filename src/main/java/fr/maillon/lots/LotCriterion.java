package fr.maillon.lots;

import fr.maillon.shared.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What bids of a lot are judged by (D-14).
 *
 * @param ownWords how it is called when it is {@link CriterionKind#OWN}, empty otherwise
 * @param weight in percent
 */
public record LotCriterion(
        @NotNull CriterionKind kind,
        @NotNull @Size(max = WORDS) String ownWords,
        @Min(0) @Max(100) int weight) implements Serializable {

    public static final int WORDS = 80;

    public LotCriterion {
        ownWords = kind == CriterionKind.OWN ? PlainText.line(ownWords) : "";
    }
}
