package fr.maillon.catalogue.domain;

import fr.maillon.catalogue.UsualDependency;
import fr.maillon.catalogue.UsualLot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the dependencies between the usual lots of a need have to be: between lots there are, and without a circle. */
final class DependencyRules {

    private DependencyRules() {}

    static List<NeedProblem> problems(List<UsualLot> lots, List<UsualDependency> dependencies) {
        List<NeedProblem> problems = new ArrayList<>();
        Map<String, String> titles = lots.stream()
                .collect(Collectors.toMap(UsualLot::code, lot -> lot.title().french(), (first, second) -> first));
        Set<UsualDependency> seen = new HashSet<>();
        for (var dependency : dependencies) {
            for (var end : List.of(dependency.lot(), dependency.on())) {
                if (!titles.containsKey(end)) {
                    problems.add(NeedProblem.of("need.problem.dependency.lot", end));
                }
            }
            if (dependency.lot().equals(dependency.on())) {
                problems.add(NeedProblem.of("need.problem.dependency.itself", dependency.lot()));
            }
            if (!seen.add(dependency)) {
                problems.add(NeedProblem.of("need.problem.dependency.twice", dependency.lot(), dependency.on()));
            }
        }
        if (problems.isEmpty()) {
            circle(dependencies, lots)
                    .ifPresent(path -> problems.add(NeedProblem.of(
                            "need.problem.dependency.circle",
                            path.stream().map(titles::get).collect(Collectors.joining(" → ")))));
        }
        return problems;
    }

    /** A way from a lot back to itself along dependencies that say an order, if there is one. */
    private static Optional<List<String>> circle(List<UsualDependency> dependencies, List<UsualLot> lots) {
        Map<String, List<String>> before = dependencies.stream()
                .filter(dependency -> dependency.kind().isOrder())
                .collect(Collectors.groupingBy(
                        UsualDependency::lot, Collectors.mapping(UsualDependency::on, Collectors.toList())));
        Set<String> clear = new HashSet<>();
        return lots.stream()
                .map(lot -> from(lot.code(), before, new ArrayList<>(), clear))
                .filter(path -> !path.isEmpty())
                .findFirst();
    }

    private static List<String> from(
            String lot, Map<String, List<String>> before, List<String> path, Set<String> clear) {
        if (path.contains(lot)) {
            List<String> circle = new ArrayList<>(path.subList(path.indexOf(lot), path.size()));
            circle.add(lot);
            return circle;
        }
        if (clear.contains(lot)) {
            return List.of();
        }
        path.add(lot);
        for (var other : before.getOrDefault(lot, List.of())) {
            var circle = from(other, before, path, clear);
            if (!circle.isEmpty()) {
                return circle;
            }
        }
        path.remove(path.size() - 1);
        clear.add(lot);
        return List.of();
    }
}
