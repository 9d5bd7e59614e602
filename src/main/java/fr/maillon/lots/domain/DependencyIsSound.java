package fr.maillon.lots.domain;

import fr.maillon.catalogue.DependencyKind;
import fr.maillon.lots.LotDependency;
import fr.maillon.lots.LotId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A lot depends on another lot of its request, and once at most in the same way. */
public final class DependencyIsSound {

    private DependencyIsSound() {}

    /** The first fault among all dependencies, as the key of what to say about it, with the lot that has it. */
    public static Optional<Fault> fault(Map<LotId, List<LotDependency>> lots) {
        for (var entry : lots.entrySet()) {
            for (var dependency : entry.getValue()) {
                var key = fault(entry.getKey(), dependency, lots);
                if (!key.isEmpty()) {
                    return Optional.of(new Fault(entry.getKey(), dependency, key));
                }
            }
        }
        return Optional.empty();
    }

    private static String fault(LotId lot, LotDependency dependency, Map<LotId, List<LotDependency>> lots) {
        if (dependency.on().equals(lot)) {
            return "splitRequest.dependsOnItself";
        }
        if (!lots.containsKey(dependency.on())) {
            return "splitRequest.dependsOnNothing";
        }
        boolean twice = lots.getOrDefault(lot, List.of()).stream()
                                .filter(dependency::equals)
                                .count()
                        > 1
                || dependency.kind() == DependencyKind.SAME_PROVIDER_PREFERRED
                        && lots.getOrDefault(dependency.on(), List.of())
                                .contains(new LotDependency(dependency.kind(), lot));
        return twice ? "splitRequest.dependsTwice" : "";
    }

    /**
     * What is wrong.
     *
     * @param key of the message that says so
     */
    public record Fault(LotId lot, LotDependency dependency, String key) {}
}
