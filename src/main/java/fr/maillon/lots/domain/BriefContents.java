package fr.maillon.lots.domain;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.intake.BriefContent;
import fr.maillon.intake.BriefContent.BriefCriterion;
import fr.maillon.intake.BriefContent.BriefDependency;
import fr.maillon.intake.BriefContent.BriefLine;
import fr.maillon.intake.BriefContent.BriefLot;
import fr.maillon.lots.CriterionKind;
import fr.maillon.lots.LotId;
import fr.maillon.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the client reads and approves, made of what the coordinator wrote. */
public final class BriefContents {

    private final Map<LotId, WrittenLot> written;
    private final List<LotId> order;
    private final Function<TradeCode, String> trades;
    private final Function<CriterionKind, String> criteria;

    private BriefContents(
            List<WrittenLot> lots, Function<TradeCode, String> trades, Function<CriterionKind, String> criteria) {
        this.written = lots.stream().collect(toMap(WrittenLot::id, identity()));
        this.order = lots.stream().map(WrittenLot::id).toList();
        this.trades = trades;
        this.criteria = criteria;
    }

    /**
     * The brief, of lots that are complete ({@link BriefIsComplete}).
     *
     * @param agreed what the whole may cost; null when nothing was agreed
     * @param lots in their order
     * @param trades how a trade is called
     * @param criteria how a usual criterion is called
     */
    public static BriefContent of(
            String introduction,
            @Nullable Money agreed,
            List<WrittenLot> lots,
            Function<TradeCode, String> trades,
            Function<CriterionKind, String> criteria) {
        var writer = new BriefContents(lots, trades, criteria);
        List<@Nullable Money> shares = new ArrayList<>();
        lots.forEach(lot -> shares.add(lot.wording().budget()));
        return new BriefContent(
                introduction,
                SharesComeToTheBudget.whole(agreed, shares),
                lots.stream().map(writer::lot).toList());
    }

    private BriefLot lot(WrittenLot lot) {
        var wording = lot.wording();
        var details = wording.details();
        return new BriefLot(
                lot.id().value(),
                position(lot.id()),
                wording.title(),
                wording.trade(),
                trades.apply(wording.trade()),
                wording.brief(),
                details.deliverables(),
                details.lines().stream()
                        .map(line -> new BriefLine(line.label(), requireNonNull(line.quantity()), line.unit()))
                        .toList(),
                wording.budget(),
                details.startWished(),
                details.endWished(),
                details.onSite(),
                details.criteria().stream()
                        .map(one -> new BriefCriterion(
                                one.kind() == CriterionKind.OWN ? one.ownWords() : criteria.apply(one.kind()),
                                one.weight()))
                        .toList(),
                details.dependencies().stream()
                        .map(one -> new BriefDependency(one.kind(), position(one.on()), title(one.on())))
                        .toList());
    }

    private int position(LotId lot) {
        return order.indexOf(lot) + 1;
    }

    private String title(LotId lot) {
        var other = written.get(lot);
        if (other == null) {
            throw new IllegalArgumentException("a lot depends on one that is not in the brief");
        }
        return other.wording().title();
    }
}
