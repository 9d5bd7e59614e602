package fr.maillon.intake.service;

import fr.maillon.intake.BudgetBand;
import fr.maillon.intake.RequestId;
import fr.maillon.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A client says where, when and for how much: the third step of a draft.
 *
 * @param wishedFrom first day on which the work may begin
 * @param wishedBy day by which it should be done, not before the other
 * @param budgetReason why the budget is not known; kept only then
 * @param version of the draft as shown
 */
public record SituateNeed(
        @NotNull RequestId requestId,
        @NotNull @Size(min = 5, max = 5) String inseeCode,
        @Nullable LocalDate wishedFrom,
        @Nullable LocalDate wishedBy,
        @NotNull BudgetBand budgetBand,
        @NotNull @Size(max = REASON) String budgetReason,
        long version) {

    public static final int REASON = 500;

    public SituateNeed {
        inseeCode = PlainText.line(inseeCode);
        budgetReason = budgetBand == BudgetBand.UNKNOWN ? PlainText.line(budgetReason) : "";
    }
}
