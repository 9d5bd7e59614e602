package fr.maillon.intake.domain;

import fr.maillon.intake.BudgetBand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where, when and for how much.
 *
 * @param wishedFrom first day on which the work may begin, if any is wished
 * @param wishedBy day by which it should be done, if any is wished
 * @param budgetReason why the budget is not known; may be empty
 */
public record Circumstances(
        String inseeCode,
        String communeName,
        @Nullable LocalDate wishedFrom,
        @Nullable LocalDate wishedBy,
        BudgetBand budgetBand,
        String budgetReason) {}
