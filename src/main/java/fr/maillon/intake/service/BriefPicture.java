package fr.maillon.intake.service;

import fr.maillon.catalogue.TradeSummary;
import fr.maillon.intake.BriefContent;
import fr.maillon.intake.BriefContent.BriefLot;
import fr.maillon.intake.BriefDecision;
import fr.maillon.intake.BriefSection;
import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestSummary;
import fr.maillon.intake.domain.BriefChanges;
import fr.maillon.intake.domain.BriefChanges.Change;
import fr.maillon.platform.web.Texts;
import fr.maillon.prices.PriceRange;
import fr.maillon.shared.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of the brief as one document, for those who may read the request.
 *
 * @param version the one that is shown
 * @param versions all there are, oldest first
 * @param awaited whether this version waits for the client: then it may be approved, refused and written about
 * @param introduction what is said before all lots
 * @param lots each lot in its order
 * @param changes from the version before, null when this is the first
 */
public record BriefPicture(
        RequestSummary request,
        String clientName,
        String communeName,
        RequestFile.Brief version,
        List<RequestFile.Brief> versions,
        boolean awaited,
        Section introduction,
        List<Section> lots,
        @Nullable BriefChanges changes)
        implements Serializable {

    public BriefPicture {
        versions = List.copyOf(versions);
        lots = List.copyOf(lots);
    }

    /**
     * One section with all that belongs to it.
     *
     * @param lot null for the words before all lots
     * @param trade as the catalogue explains it today, null for the words before all lots
     * @param change from the version before, null when there is none
     * @param price what comparable work was awarded for, null when there is not enough history
     * @param comments in the order in which they were written
     */
    public record Section(
            BriefSection section,
            @Nullable BriefLot lot,
            @Nullable TradeSummary trade,
            @Nullable Change change,
            @Nullable PriceRange price,
            List<Comment> comments)
            implements Serializable {

        public Section {
            comments = List.copyOf(comments);
        }

        /** What comparable work was awarded for in the territory, or that nobody can say so yet. */
        public String priceIn(Texts say) {
            if (price == null) {
                return say.text("brief.price.unknown");
            }
            return price.single()
                    ? say.text("brief.price.single", price.awards(), whole(price.from()), price.months())
                    : say.text(
                            "brief.price.range",
                            price.awards(),
                            whole(price.from()),
                            whole(price.to()),
                            price.months());
        }

        private static BigDecimal whole(Money tens) {
            return tens.amount().setScale(0, RoundingMode.UNNECESSARY);
        }

        /** What has to be handed over, one thing a line. */
        public List<String> deliverables() {
            return lot == null
                    ? List.of()
                    : new ArrayList<>(lot.deliverables()
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList());
        }
    }

    /**
     * What somebody wrote about a section.
     *
     * @param fromClient whether the client wrote it; otherwise a coordinator did
     */
    public record Comment(String author, boolean fromClient, String words, Instant at) implements Serializable {}

    /** What this version says. */
    public BriefContent content() {
        return version.content();
    }

    /** Whether there is a later version. */
    public boolean superseded() {
        return version.number() < versions.get(versions.size() - 1).number();
    }

    public boolean approved() {
        return version.decision() == BriefDecision.APPROVED;
    }

    public boolean refused() {
        return version.decision() == BriefDecision.REFUSED;
    }

    /** The introduction and the lots. */
    public List<Section> sections() {
        var all = new ArrayList<Section>();
        all.add(introduction);
        all.addAll(lots);
        return all;
    }

    /** The sections about which something was written. */
    public List<Section> discussed() {
        var discussed = sections();
        discussed.removeIf(section -> section.comments().isEmpty());
        return discussed;
    }

    /** A section of this version. */
    public Optional<Section> section(BriefSection wanted) {
        return sections().stream()
                .filter(section -> section.section().equals(wanted))
                .findFirst();
    }
}
