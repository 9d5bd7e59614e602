package fr.maillon.lots.web;

import static java.util.stream.Collectors.toMap;

import fr.maillon.lots.LotDependency;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotOrder;
import fr.maillon.lots.domain.DependenciesFormNoCircle;
import fr.maillon.lots.domain.DependencyIsSound;
import fr.maillon.lots.domain.InvitationWaves;
import fr.maillon.shared.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the lots of a split depend on while they are written: never in a circle. */
final class LotDependencies {

    private final List<LotForm> lots;

    LotDependencies(List<LotForm> lots) {
        this.lots = lots;
    }

    /** What each lot depends on, in the order of the lots. */
    Map<LotId, List<LotDependency>> all() {
        return lots.stream()
                .collect(toMap(
                        LotForm::getId,
                        lot -> List.copyOf(lot.getDependencies()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /**
     * Adds one.
     *
     * @param name how its lot is called
     * @throws Refused when it is doubled or closes a circle, whose path is named
     */
    void add(LotForm lot, LotDependency dependency, String name) {
        var dependencies = all();
        var more = new ArrayList<>(lot.getDependencies());
        more.add(dependency);
        dependencies.put(lot.getId(), more);
        DependencyIsSound.fault(dependencies).ifPresent(fault -> {
            throw new Refused(fault.key(), name);
        });
        mustFormNoCircle(dependencies);
        lot.getDependencies().add(dependency);
    }

    /**
     * Lets dependencies pass that have an order.
     *
     * @throws Refused naming the path of a circle
     */
    void mustFormNoCircle(Map<LotId, List<LotDependency>> dependencies) {
        var circle = DependenciesFormNoCircle.circle(dependencies);
        if (!circle.isEmpty()) {
            throw new Refused("splitRequest.circle", DependenciesFormNoCircle.inWords(circle, titles()));
        }
    }

    /** Gives each lot these instead of its own. */
    void replace(Map<LotId, List<LotDependency>> dependencies) {
        lots.forEach(lot -> {
            lot.getDependencies().clear();
            lot.getDependencies().addAll(dependencies.getOrDefault(lot.getId(), List.of()));
        });
    }

    /** Drops those on lots that are no longer there. */
    void dropThoseOnNothing() {
        var there = lots.stream().map(LotForm::getId).toList();
        lots.forEach(lot -> lot.getDependencies().removeIf(one -> !there.contains(one.on())));
    }

    LotOrder order() {
        var waves = InvitationWaves.of(all());
        var titles = titles();
        return new LotOrder(lots.stream()
                .map(lot -> new LotOrder.Place(
                        lot.getId(),
                        lots.indexOf(lot) + 1,
                        titles.get(lot.getId()),
                        waves.getOrDefault(lot.getId(), 1),
                        lot.getDependencies()))
                .toList());
    }

    private Map<LotId, String> titles() {
        Map<LotId, String> titles = new LinkedHashMap<>();
        lots.forEach(lot -> titles.put(lot.getId(), lot.getTitle() == null ? "" : lot.getTitle()));
        return titles;
    }
}
