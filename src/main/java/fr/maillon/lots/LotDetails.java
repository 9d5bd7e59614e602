package fr.maillon.lots;

import fr.maillon.shared.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator says of a lot beside its title, trade, brief and share (D-04).
 *
 * @param deliverables what is to be handed over, one per line; may be empty
 * @param startWished first day on which it may begin, if any was wished
 * @param endWished day by which it should be done, if any was wished
 * @param onSite whether the work has to be done at the client's
 * @param size null while nobody has judged it
 * @param criteria may be empty; otherwise the weights come to 100 when the brief is offered
 */
public record LotDetails(
        @NotNull @Size(max = DELIVERABLES) String deliverables,
        @NotNull @Size(max = LINES) List<@Valid LotLine> lines,
        @Nullable LocalDate startWished,
        @Nullable LocalDate endWished,
        boolean onSite,
        @Nullable LotSize size,
        @NotNull @Size(max = CRITERIA) List<@Valid LotCriterion> criteria,
        @NotNull @Size(max = CHECKS) List<@Valid LotCheck> checks,
        @NotNull @Size(max = DEPENDENCIES) List<@Valid LotDependency> dependencies)
        implements Serializable {

    public static final int DELIVERABLES = 2_000;
    public static final int LINES = 20;
    public static final int CRITERIA = 8;
    public static final int CHECKS = 12;
    public static final int DEPENDENCIES = 36;

    /** Nothing said yet. */
    public static final LotDetails NONE =
            new LotDetails("", List.of(), null, null, false, null, List.of(), List.of(), List.of());

    public LotDetails {
        deliverables = PlainText.paragraphs(deliverables);
        lines = List.copyOf(lines);
        criteria = List.copyOf(criteria);
        checks = List.copyOf(checks);
        dependencies = List.copyOf(dependencies);
    }

    public LotDetails withChecks(List<LotCheck> others) {
        return new LotDetails(
                deliverables, lines, startWished, endWished, onSite, size, criteria, others, dependencies);
    }

    public LotDetails withDependencies(List<LotDependency> others) {
        return new LotDetails(deliverables, lines, startWished, endWished, onSite, size, criteria, checks, others);
    }
}
