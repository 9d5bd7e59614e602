package fr.maillon.intake;

import fr.maillon.catalogue.DependencyKind;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.shared.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version of the brief says: the words before all lots, then each lot. Frozen when it is offered.
 *
 * @param budget of the whole, net of VAT; the shares of the lots come to it; null when nobody knows
 */
public record BriefContent(String introduction, @Nullable Money budget, List<BriefLot> lots) implements Serializable {

    public BriefContent {
        lots = List.copyOf(lots);
    }

    /**
     * One lot of the brief.
     *
     * @param lot its id
     * @param position from 1
     * @param tradeName how its trade was called in French when the brief was offered
     * @param deliverables what is to be handed over, one per line; may be empty
     * @param budget its share, net of VAT, if known
     * @param startWished first day on which it may begin, if any was wished
     * @param endWished day by which it should be done, if any was wished
     * @param onSite whether the work has to be done at the client's
     */
    public record BriefLot(
            String lot,
            int position,
            String title,
            TradeCode trade,
            String tradeName,
            String brief,
            String deliverables,
            List<BriefLine> lines,
            @Nullable Money budget,
            @Nullable LocalDate startWished,
            @Nullable LocalDate endWished,
            boolean onSite,
            List<BriefCriterion> criteria,
            List<BriefDependency> dependencies)
            implements Serializable {

        public BriefLot {
            lines = List.copyOf(lines);
            criteria = List.copyOf(criteria);
            dependencies = List.copyOf(dependencies);
        }
    }

    /** Something of which a number is needed: "fiche produit", 40, "fiches". */
    public record BriefLine(String label, BigDecimal quantity, String unit) implements Serializable {}

    /**
     * What bids of a lot are judged by.
     *
     * @param weight in percent; the weights of a lot come to 100
     */
    public record BriefCriterion(String label, int weight) implements Serializable {}

    /** On which other lot of the brief a lot depends. */
    public record BriefDependency(DependencyKind kind, int position, String title) implements Serializable {}
}
