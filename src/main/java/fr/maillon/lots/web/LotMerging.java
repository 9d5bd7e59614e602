package fr.maillon.lots.web;

import fr.maillon.lots.LotDependency;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotSize;
import fr.maillon.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two lots made one: texts joined, shares added, checks and lines kept, dependencies led to the one that stays. */
final class LotMerging {

    private LotMerging() {}

    /** Adds all that was said of the other to the lot that stays, which keeps its title, trade and criteria. */
    static void join(LotForm lot, LotForm gone) {
        lot.setBrief(joined(lot.getBrief(), gone.getBrief(), "\n\n"));
        lot.setDeliverables(joined(lot.getDeliverables(), gone.getDeliverables(), "\n"));
        lot.setBudget(sum(lot.getBudget(), gone.getBudget()));
        lot.setStartWished(earlier(lot.getStartWished(), gone.getStartWished()));
        lot.setEndWished(later(lot.getEndWished(), gone.getEndWished()));
        lot.setOnSite(lot.isOnSite() || gone.isOnSite());
        lot.setSize(larger(lot.getSize(), gone.getSize()));
        lot.getLines().addAll(gone.getLines());
        for (var check : gone.getChecks()) {
            var same = lot.getChecks().stream()
                    .filter(one -> one.getLabel() != null && one.getLabel().equals(check.getLabel()))
                    .findFirst();
            if (same.isEmpty()) {
                lot.getChecks().add(check);
            } else if (check.isOpen()) {
                same.get().setDone(false);
                same.get().setNotNeeded(null);
            }
        }
    }

    /** What each lot but the gone one depends on when all that was said of the gone one is said of the one that stays. */
    static Map<LotId, List<LotDependency>> redirected(
            Map<LotId, List<LotDependency>> dependencies, LotId kept, LotId gone) {
        Map<LotId, Set<LotDependency>> all = new LinkedHashMap<>();
        dependencies.forEach((lot, ofLot) -> {
            var owner = lot.equals(gone) ? kept : lot;
            var redirected = all.computeIfAbsent(owner, some -> new LinkedHashSet<>());
            ofLot.stream()
                    .map(one -> one.on().equals(gone) ? new LotDependency(one.kind(), kept) : one)
                    .filter(one -> !one.on().equals(owner))
                    .forEach(redirected::add);
        });
        Map<LotId, List<LotDependency>> lists = new LinkedHashMap<>();
        dependencies.keySet().stream()
                .filter(lot -> !lot.equals(gone))
                .forEach(lot -> lists.put(lot, withoutTwins(lot, all, lists)));
        return lists;
    }

    /** That one provider is preferred for two lots is said on one side only. */
    private static List<LotDependency> withoutTwins(
            LotId lot, Map<LotId, Set<LotDependency>> all, Map<LotId, List<LotDependency>> before) {
        var kept = new ArrayList<>(all.get(lot));
        kept.removeIf(one -> !one.kind().isOrder()
                && before.getOrDefault(one.on(), List.of()).contains(new LotDependency(one.kind(), lot)));
        return kept;
    }

    private static String joined(String first, String second, String between) {
        if (LotForm.isBlank(first)) {
            return second;
        }
        return LotForm.isBlank(second) ? first : first.strip() + between + second.strip();
    }

    private static Money sum(Money first, Money second) {
        if (first == null) {
            return second;
        }
        return second == null ? first : first.plus(second);
    }

    private static LocalDate earlier(LocalDate first, LocalDate second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first.isBefore(second) ? first : second;
    }

    private static LocalDate later(LocalDate first, LocalDate second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first.isAfter(second) ? first : second;
    }

    private static LotSize larger(LotSize first, LotSize second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first.compareTo(second) >= 0 ? first : second;
    }
}
