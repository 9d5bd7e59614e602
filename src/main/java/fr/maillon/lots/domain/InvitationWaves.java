package fr.maillon.lots.domain;

import fr.maillon.lots.LotDependency;
import fr.maillon.lots.LotId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In which wave the providers of each lot are best invited: a lot that waits for no other is in the first, any other one
 * wave after the last of those it waits for. Only dependencies that say an order in time count.
 */
public final class InvitationWaves {

    private final Map<LotId, List<LotDependency>> lots;
    private final Map<LotId, Integer> waves = new LinkedHashMap<>();

    private InvitationWaves(Map<LotId, List<LotDependency>> lots) {
        this.lots = lots;
    }

    /**
     * The wave of each lot, from 1, in the order given.
     *
     * @param lots what each lot depends on; a dependency on a lot that is not among them says nothing
     * @throws IllegalArgumentException when they wait for one another in a circle
     */
    public static Map<LotId, Integer> of(Map<LotId, List<LotDependency>> lots) {
        if (!DependenciesFormNoCircle.circle(lots).isEmpty()) {
            throw new IllegalArgumentException("lots that wait for one another have no order");
        }
        var search = new InvitationWaves(lots);
        var inOrder = new LinkedHashMap<LotId, Integer>();
        lots.keySet().forEach(lot -> inOrder.put(lot, search.wave(lot)));
        return inOrder;
    }

    private int wave(LotId lot) {
        var known = waves.get(lot);
        if (known != null) {
            return known;
        }
        int before = lots.getOrDefault(lot, List.of()).stream()
                .filter(dependency -> dependency.kind().isOrder())
                .map(LotDependency::on)
                .filter(lots::containsKey)
                .mapToInt(this::wave)
                .max()
                .orElse(0);
        waves.put(lot, before + 1);
        return before + 1;
    }
}
