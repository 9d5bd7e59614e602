package fr.maillon.intake.service;

import fr.maillon.intake.BudgetBand;
import fr.maillon.intake.RequestId;
import fr.maillon.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A client says where, when and for how much: the second step of a draft. */
public record SituateNeed(
        @NotNull RequestId requestId,
        @NotNull @Size(min = 5, max = 5) String inseeCode,
        @Nullable LocalDate wishedBy,
        @NotNull BudgetBand budgetBand,
        long version) {

    public SituateNeed {
        inseeCode = PlainText.line(inseeCode);
    }
}
