package fr.maillon.lots.domain;

import fr.maillon.lots.LotDependency;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotOrder;
import fr.maillon.lots.LotOrder.Place;
import fr.maillon.lots.LotSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The order of lots from what they say of themselves. */
public final class LotsInOrder {

    private LotsInOrder() {}

    /** The lots of one request, in the order of its brief. */
    public static LotOrder of(List<LotSummary> lots) {
        Map<LotId, List<LotDependency>> dependencies = new LinkedHashMap<>();
        lots.forEach(lot -> dependencies.put(lot.id(), lot.details().dependencies()));
        var waves = InvitationWaves.of(dependencies);
        return new LotOrder(lots.stream()
                .map(lot -> new Place(
                        lot.id(),
                        lot.position(),
                        lot.title(),
                        waves.getOrDefault(lot.id(), 1),
                        lot.details().dependencies()))
                .toList());
    }
}
