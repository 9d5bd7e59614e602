package fr.maillon.demo.stories;

import fr.maillon.catalogue.DependencyKind;
import fr.maillon.lots.CriterionKind;
import fr.maillon.lots.LotCheck;
import fr.maillon.lots.LotCriterion;
import fr.maillon.lots.LotDependency;
import fr.maillon.lots.LotDetails;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotLine;
import fr.maillon.lots.LotSize;
import fr.maillon.lots.service.GeneralChecks;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** What a story tells of a lot beside its words: quantities, criteria, on which others it depends; all may be left out. */
final class LotTold {

    private static final List<LotCheck> CHECKED = GeneralChecks.in(Locale.FRENCH).stream()
            .map(label -> new LotCheck(label, true, ""))
            .toList();

    private LotTold() {}

    /**
     * The details of a lot; a dependency names the other lot by its place in the story, from 1.
     *
     * @param lots those of the story
     */
    static LotDetails details(Details lot, List<LotId> lots) {
        return new LotDetails(
                lot.has("deliverables") ? String.join("\n", lot.texts("deliverables")) : "",
                rows(lot, "lines").stream()
                        .map(row -> new LotLine(row.get(0), new BigDecimal(row.get(1)), row.get(2)))
                        .toList(),
                null,
                null,
                lot.has("onSite") && lot.yes("onSite"),
                lot.has("size") ? lot.choice("size", LotSize.class) : null,
                rows(lot, "criteria").stream()
                        .map(row ->
                                new LotCriterion(CriterionKind.valueOf(row.get(0)), "", Integer.parseInt(row.get(1))))
                        .toList(),
                CHECKED,
                rows(lot, "dependencies").stream()
                        .map(row -> new LotDependency(
                                DependencyKind.valueOf(row.get(0)), lots.get(Integer.parseInt(row.get(1)) - 1)))
                        .toList());
    }

    private static List<List<String>> rows(Details lot, String name) {
        return lot.has(name) ? lot.rows(name) : List.of();
    }
}
