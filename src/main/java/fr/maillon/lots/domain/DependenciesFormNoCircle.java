package fr.maillon.lots.domain;

import fr.maillon.lots.LotDependency;
import fr.maillon.lots.LotId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lots that wait for one another in a circle can never begin (product.md, dependencies between lots). Only
 * dependencies that say an order in time count; a dependency on a lot that is not among these says nothing.
 */
public final class DependenciesFormNoCircle {

    private final Map<LotId, List<LotDependency>> lots;
    private final Set<LotId> cleared = new HashSet<>();
    private final ArrayDeque<LotId> path = new ArrayDeque<>();

    private DependenciesFormNoCircle(Map<LotId, List<LotDependency>> lots) {
        this.lots = lots;
    }

    /**
     * A circle: each lot depends on the one after it, and the first stands at the end again. Empty when there is none.
     *
     * @param lots what each lot depends on, in the order of the brief: the same lots always give the same circle
     */
    public static List<LotId> circle(Map<LotId, List<LotDependency>> lots) {
        var search = new DependenciesFormNoCircle(lots);
        for (LotId lot : lots.keySet()) {
            var found = search.from(lot);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /**
     * The circle as people read it: "Lot 2 Boutique → Lot 3 Photos → Lot 2 Boutique".
     *
     * @param titles of all lots in the order of the brief; may be empty
     */
    public static String inWords(List<LotId> circle, Map<LotId, String> titles) {
        var order = List.copyOf(titles.keySet());
        return circle.stream()
                .map(lot -> "Lot " + (order.indexOf(lot) + 1) + " " + titles.get(lot))
                .map(String::strip)
                .collect(Collectors.joining(" → "));
    }

    private List<LotId> from(LotId lot) {
        if (path.contains(lot)) {
            return closed(lot);
        }
        if (cleared.contains(lot)) {
            return List.of();
        }
        path.addLast(lot);
        for (LotDependency dependency : lots.getOrDefault(lot, List.of())) {
            if (dependency.kind().isOrder()) {
                var found = from(dependency.on());
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        path.removeLast();
        cleared.add(lot);
        return List.of();
    }

    private List<LotId> closed(LotId lot) {
        var all = new ArrayList<>(path);
        var circle = new ArrayList<>(all.subList(all.indexOf(lot), all.size()));
        circle.add(lot);
        return circle;
    }
}
