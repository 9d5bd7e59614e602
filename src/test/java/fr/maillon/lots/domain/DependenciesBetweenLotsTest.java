package fr.maillon.lots.domain;

import static fr.maillon.catalogue.DependencyKind.NEEDS_DELIVERABLE_OF;
import static fr.maillon.catalogue.DependencyKind.ONLY_IF_AWARDED;
import static fr.maillon.catalogue.DependencyKind.SAME_PROVIDER_PREFERRED;
import static fr.maillon.catalogue.DependencyKind.STARTS_AFTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.catalogue.DependencyKind;
import fr.maillon.lots.LotDependency;
import fr.maillon.lots.LotId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** D-04 and product.md "Dependencies between lots": their order, and the circles that have none. */
class DependenciesBetweenLotsTest {

    private static final int LOTS = 4;

    private final List<LotId> ids = Stream.generate(LotId::next).limit(LOTS).toList();

    /** All 4,096 ways in which four lots can wait for one another, judged by following every path. */
    @Test
    void every_circle_of_four_lots_is_found_and_every_other_graph_has_an_order() {
        int circles = 0;
        for (int graph = 0; graph < 1 << LOTS * (LOTS - 1); graph++) {
            var lots = lots(graph);
            var circle = DependenciesFormNoCircle.circle(lots);
            if (anyReachesItself(lots)) {
                circles++;
                assertIsACircle(circle, lots);
                assertThatThrownBy(() -> InvitationWaves.of(lots)).isInstanceOf(IllegalArgumentException.class);
            } else {
                assertThat(circle).isEmpty();
                assertIsAnOrder(InvitationWaves.of(lots), lots);
            }
        }
        assertThat(circles).isEqualTo((1 << LOTS * (LOTS - 1)) - ACYCLIC_GRAPHS_OF_FOUR);
    }

    /** Number of labelled acyclic directed graphs on four nodes (OEIS A003024). */
    private static final int ACYCLIC_GRAPHS_OF_FOUR = 543;

    @ParameterizedTest
    @EnumSource
    void only_kinds_that_say_an_order_close_a_circle(DependencyKind kind) {
        var lots = nothing();
        lots.put(ids.get(0), List.of(new LotDependency(kind, ids.get(1))));
        lots.put(ids.get(1), List.of(new LotDependency(STARTS_AFTER, ids.get(0))));

        assertThat(DependenciesFormNoCircle.circle(lots).isEmpty()).isEqualTo(kind == SAME_PROVIDER_PREFERRED);
    }

    @Test
    void a_circle_is_named_in_the_words_of_people() {
        var lots = nothing();
        lots.put(ids.get(1), List.of(new LotDependency(NEEDS_DELIVERABLE_OF, ids.get(2))));
        lots.put(ids.get(2), List.of(new LotDependency(ONLY_IF_AWARDED, ids.get(1))));
        var titles = new LinkedHashMap<LotId, String>();
        List.of("Charte", "Boutique", "Photos", "").forEach(title -> titles.put(ids.get(titles.size()), title));

        assertThat(DependenciesFormNoCircle.inWords(DependenciesFormNoCircle.circle(lots), titles))
                .isEqualTo("Lot 2 Boutique → Lot 3 Photos → Lot 2 Boutique");
        assertThat(DependenciesFormNoCircle.inWords(List.of(ids.get(3)), titles))
                .isEqualTo("Lot 4");
    }

    @Test
    void a_lot_comes_one_wave_after_the_last_that_it_waits_for() {
        var lots = nothing();
        lots.put(
                ids.get(0),
                List.of(
                        new LotDependency(NEEDS_DELIVERABLE_OF, ids.get(2)),
                        new LotDependency(ONLY_IF_AWARDED, ids.get(1))));
        lots.put(ids.get(1), List.of(new LotDependency(STARTS_AFTER, ids.get(2))));
        lots.put(ids.get(3), List.of(new LotDependency(SAME_PROVIDER_PREFERRED, ids.get(0))));

        assertThat(InvitationWaves.of(lots))
                .containsExactly(
                        Map.entry(ids.get(0), 3),
                        Map.entry(ids.get(1), 2),
                        Map.entry(ids.get(2), 1),
                        Map.entry(ids.get(3), 1));
    }

    @Test
    void a_lot_depends_neither_on_itself_nor_on_nothing_nor_twice() {
        var on = ids.get(1);
        assertThat(faultOf(new LotDependency(STARTS_AFTER, ids.get(0)))).isEqualTo("splitRequest.dependsOnItself");
        assertThat(faultOf(new LotDependency(STARTS_AFTER, LotId.next()))).isEqualTo("splitRequest.dependsOnNothing");
        assertThat(faultOf(new LotDependency(STARTS_AFTER, on), new LotDependency(STARTS_AFTER, on)))
                .isEqualTo("splitRequest.dependsTwice");
        assertThat(faultOf(new LotDependency(STARTS_AFTER, on), new LotDependency(ONLY_IF_AWARDED, on)))
                .isEmpty();
    }

    @Test
    void that_one_provider_is_preferred_for_two_lots_is_said_once() {
        var lots = nothing();
        lots.put(ids.get(0), List.of(new LotDependency(SAME_PROVIDER_PREFERRED, ids.get(1))));
        lots.put(ids.get(1), List.of(new LotDependency(SAME_PROVIDER_PREFERRED, ids.get(0))));

        assertThat(DependencyIsSound.fault(lots).orElseThrow().key()).isEqualTo("splitRequest.dependsTwice");
    }

    private String faultOf(LotDependency... dependencies) {
        var lots = nothing();
        lots.put(ids.get(0), List.of(dependencies));
        return DependencyIsSound.fault(lots).map(DependencyIsSound.Fault::key).orElse("");
    }

    private Map<LotId, List<LotDependency>> nothing() {
        var lots = new LinkedHashMap<LotId, List<LotDependency>>();
        ids.forEach(id -> lots.put(id, List.of()));
        return lots;
    }

    /** Each bit says whether one lot waits for another. */
    private Map<LotId, List<LotDependency>> lots(int graph) {
        var lots = new LinkedHashMap<LotId, List<LotDependency>>();
        int bit = 0;
        for (int from = 0; from < LOTS; from++) {
            var dependencies = new ArrayList<LotDependency>();
            for (int to = 0; to < LOTS; to++) {
                if (from != to && (graph >> bit++ & 1) == 1) {
                    dependencies.add(new LotDependency(NEEDS_DELIVERABLE_OF, ids.get(to)));
                }
            }
            lots.put(ids.get(from), dependencies);
        }
        return lots;
    }

    private boolean anyReachesItself(Map<LotId, List<LotDependency>> lots) {
        boolean[][] reaches = new boolean[LOTS][LOTS];
        lots.forEach((lot, dependencies) ->
                dependencies.forEach(one -> reaches[ids.indexOf(lot)][ids.indexOf(one.on())] = true));
        for (int by = 0; by < LOTS; by++) {
            for (int from = 0; from < LOTS; from++) {
                for (int to = 0; to < LOTS; to++) {
                    reaches[from][to] |= reaches[from][by] && reaches[by][to];
                }
            }
        }
        return reaches[0][0] || reaches[1][1] || reaches[2][2] || reaches[3][3];
    }

    private static void assertIsACircle(List<LotId> circle, Map<LotId, List<LotDependency>> lots) {
        assertThat(circle).hasSizeGreaterThan(2);
        assertThat(circle.get(0)).isEqualTo(circle.get(circle.size() - 1));
        assertThat(circle.subList(1, circle.size())).doesNotHaveDuplicates();
        for (int i = 1; i < circle.size(); i++) {
            assertThat(lots.get(circle.get(i - 1)))
                    .extracting(LotDependency::on)
                    .contains(circle.get(i));
        }
    }

    private static void assertIsAnOrder(Map<LotId, Integer> waves, Map<LotId, List<LotDependency>> lots) {
        lots.forEach((lot, dependencies) -> assertThat(waves.get(lot))
                .isEqualTo(1
                        + dependencies.stream()
                                .mapToInt(one -> waves.get(one.on()))
                                .max()
                                .orElse(0)));
    }
}
