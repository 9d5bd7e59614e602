package fr.maillon.intake.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.maillon.intake.BriefContent;
import fr.maillon.intake.BriefContent.BriefLot;
import fr.maillon.intake.BriefSection;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one version of the brief to the next, section by section. A lot is the same lot as long as it keeps
 * its id, whatever its title and its number. That the lots behind an added one move down changes nothing for them; that
 * two lots change places does, and is told of those that moved forward.
 *
 * @param sections the changed and added ones in the order of the later version, then the removed ones
 */
public record BriefChanges(List<Change> sections) implements Serializable {

    public BriefChanges {
        sections = List.copyOf(sections);
    }

    /**
     * One section that is not as it was.
     *
     * @param title of the lot, of the later version if it has one; empty for the words before all lots
     * @param parts what of it changed, empty when it was added or removed
     * @param before the lot as it was, null when there was none
     * @param wordsBefore what the section said, empty when it was not there
     */
    public record Change(
            BriefSection section,
            BriefChange kind,
            String title,
            Set<BriefPart> parts,
            @Nullable BriefLot before,
            String wordsBefore)
            implements Serializable {

        public Change {
            parts = Set.copyOf(parts);
        }

        /** Whether this part of a section that stayed was changed. */
        public boolean touches(String part) {
            return parts.contains(BriefPart.valueOf(part));
        }

        /** What changed, in the order in which a section is read. */
        public List<BriefPart> inOrder() {
            return new ArrayList<>(parts.stream().sorted().toList());
        }
    }

    /** What changed between two versions. */
    public static BriefChanges between(BriefContent before, BriefContent after) {
        var changes = new ArrayList<Change>();
        var introduction = introduction(before, after);
        if (!introduction.isEmpty()) {
            changes.add(new Change(
                    BriefSection.INTRODUCTION, BriefChange.CHANGED, "", introduction, null, before.introduction()));
        }
        var earlier = byId(before);
        var later = byId(after);
        var oldOrder = common(before, later);
        var newOrder = common(after, earlier);
        for (var lot : after.lots()) {
            var was = earlier.get(lot.lot());
            if (was == null) {
                changes.add(new Change(BriefSection.of(lot), BriefChange.ADDED, lot.title(), Set.of(), null, ""));
                continue;
            }
            var parts = parts(was, lot);
            if (newOrder.indexOf(lot.lot()) < oldOrder.indexOf(lot.lot())) {
                parts.add(BriefPart.PLACE);
            }
            if (!parts.isEmpty()) {
                changes.add(
                        new Change(BriefSection.of(lot), BriefChange.CHANGED, lot.title(), parts, was, was.brief()));
            }
        }
        before.lots().stream()
                .filter(lot -> !later.containsKey(lot.lot()))
                .forEach(lot -> changes.add(new Change(
                        BriefSection.of(lot), BriefChange.REMOVED, lot.title(), Set.of(), lot, lot.brief())));
        return new BriefChanges(changes);
    }

    /** What changed in a section, if anything did. */
    public Optional<Change> of(BriefSection section) {
        return sections.stream()
                .filter(change -> change.section().equals(section))
                .findFirst();
    }

    /** The lots that are no longer there. */
    public List<Change> removed() {
        return sections.stream()
                .filter(change -> change.kind() == BriefChange.REMOVED)
                .toList();
    }

    /** The total follows the shares: it is told only when no share explains it. */
    private static Set<BriefPart> introduction(BriefContent before, BriefContent after) {
        var parts = EnumSet.noneOf(BriefPart.class);
        addIf(!before.introduction().equals(after.introduction()), BriefPart.BRIEF, parts);
        var sharesAlike = shares(before).equals(shares(after));
        addIf(sharesAlike && !Objects.equals(before.budget(), after.budget()), BriefPart.BUDGET, parts);
        return parts;
    }

    private static Set<BriefPart> parts(BriefLot was, BriefLot is) {
        var parts = EnumSet.noneOf(BriefPart.class);
        addIf(!was.title().equals(is.title()), BriefPart.TITLE, parts);
        addIf(!was.trade().equals(is.trade()), BriefPart.TRADE, parts);
        addIf(!was.brief().equals(is.brief()), BriefPart.BRIEF, parts);
        addIf(!was.deliverables().equals(is.deliverables()), BriefPart.DELIVERABLES, parts);
        addIf(!lines(was).equals(lines(is)), BriefPart.LINES, parts);
        addIf(!Objects.equals(was.budget(), is.budget()), BriefPart.BUDGET, parts);
        addIf(
                !Objects.equals(was.startWished(), is.startWished())
                        || !Objects.equals(was.endWished(), is.endWished()),
                BriefPart.DATES,
                parts);
        addIf(was.onSite() != is.onSite(), BriefPart.ON_SITE, parts);
        addIf(!was.criteria().equals(is.criteria()), BriefPart.CRITERIA, parts);
        addIf(!dependencies(was).equals(dependencies(is)), BriefPart.DEPENDENCIES, parts);
        return parts;
    }

    private static void addIf(boolean changed, BriefPart part, Set<BriefPart> parts) {
        if (changed) {
            parts.add(part);
        }
    }

    /** Forty is forty, with or without decimals. */
    private static List<List<String>> lines(BriefLot lot) {
        return lot.lines().stream()
                .map(line -> List.of(
                        line.label(), line.quantity().stripTrailingZeros().toPlainString(), line.unit()))
                .toList();
    }

    /** Without the numbers of the lots, which change when another lot comes before them. */
    private static Set<List<String>> dependencies(BriefLot lot) {
        return lot.dependencies().stream()
                .map(dependency -> List.of(dependency.kind().name(), dependency.title()))
                .collect(toSet());
    }

    private static List<@Nullable Object> shares(BriefContent content) {
        var shares = new ArrayList<@Nullable Object>();
        content.lots().forEach(lot -> shares.add(lot.budget()));
        return shares;
    }

    private static Map<String, BriefLot> byId(BriefContent content) {
        return content.lots().stream().collect(toMap(BriefLot::lot, identity()));
    }

    private static List<String> common(BriefContent content, Map<String, BriefLot> others) {
        return content.lots().stream()
                .map(BriefLot::lot)
                .filter(others::containsKey)
                .toList();
    }
}
