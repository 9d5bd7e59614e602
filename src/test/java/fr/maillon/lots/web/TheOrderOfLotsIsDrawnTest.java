package fr.maillon.lots.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.catalogue.DependencyKind;
import fr.maillon.lots.LotDependency;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotOrder;
import fr.maillon.lots.LotOrder.Place;
import fr.maillon.lots.web.LotGraph.Arrow;
import fr.maillon.lots.web.LotGraph.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Dependencies as people see them: nothing covers anything else, every arrow carries its kind. */
class TheOrderOfLotsIsDrawnTest {

    private final List<LotId> ids = Stream.generate(LotId::next).limit(10).toList();

    @Test
    void a_column_for_each_wave_and_an_arrow_with_a_label_for_each_dependency() {
        var graph = draw(
                place(1, 1),
                place(2, 2, on(DependencyKind.NEEDS_DELIVERABLE_OF, 1)),
                place(3, 3, on(DependencyKind.STARTS_AFTER, 2), on(DependencyKind.ONLY_IF_AWARDED, 1)),
                place(4, 1, on(DependencyKind.SAME_PROVIDER_PREFERRED, 3)));

        assertThat(graph.boxes()).extracting(Box::number).containsExactly(1, 2, 3, 4);
        assertThat(graph.boxes().get(0).x()).isEqualTo(graph.boxes().get(3).x());
        assertThat(graph.boxes().get(1).x())
                .isBetween(graph.boxes().get(0).x() + 1, graph.boxes().get(2).x() - 1);
        assertThat(graph.arrows())
                .extracting(Arrow::label)
                .containsExactlyInAnyOrder(
                        "NEEDS_DELIVERABLE_OF", "STARTS_AFTER", "ONLY_IF_AWARDED", "SAME_PROVIDER_PREFERRED");
        assertThat(graph.arrows()).allSatisfy(arrow -> assertThat(arrow.head().isEmpty())
                .isEqualTo(arrow.kind() == DependencyKind.SAME_PROVIDER_PREFERRED));
        assertThat(graph.connected()).isTrue();
    }

    @Test
    void ten_lots_that_all_wait_for_one_cover_neither_boxes_nor_labels() {
        var places = new ArrayList<Place>();
        places.add(place(1, 1));
        for (int lot = 2; lot <= 9; lot++) {
            places.add(place(lot, 2, on(DependencyKind.NEEDS_DELIVERABLE_OF, 1)));
        }
        places.add(new Place(
                ids.get(9),
                10,
                "Le dernier",
                3,
                Stream.concat(
                                ids.subList(0, 9).stream()
                                        .map(id -> new LotDependency(DependencyKind.STARTS_AFTER, id)),
                                ids.subList(0, 3).stream()
                                        .map(id -> new LotDependency(DependencyKind.ONLY_IF_AWARDED, id)))
                        .toList()));

        var graph = draw(places.toArray(Place[]::new));

        for (var box : graph.boxes()) {
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(graph.width());
            assertThat(box.y() + box.height()).isLessThanOrEqualTo(graph.height());
            assertThat(graph.boxes()).filteredOn(other -> other != box).noneMatch(other -> covers(box, other));
            assertThat(graph.arrows())
                    .noneMatch(arrow -> arrow.plateX() < box.x() + box.width()
                            && arrow.plateX() + arrow.labelWidth() > box.x()
                            && arrow.labelY() > box.y()
                            && arrow.labelY() < box.y() + box.height());
        }
        for (var arrow : graph.arrows()) {
            assertThat(graph.arrows())
                    .filteredOn(other -> other != arrow)
                    .noneMatch(other -> arrow.plateX() < other.plateX() + other.labelWidth()
                            && other.plateX() < arrow.plateX() + arrow.labelWidth()
                            && Math.abs(other.labelY() - arrow.labelY()) < LotGraphLayout.LABEL_HEIGHT);
        }
    }

    @Test
    void one_provider_for_two_lots_of_one_wave_is_drawn_beside_them() {
        var graph = draw(place(1, 1), place(2, 1, on(DependencyKind.SAME_PROVIDER_PREFERRED, 1)));

        var arrow = graph.arrows().get(0);
        assertThat(arrow.labelX() + arrow.labelWidth() / 2).isLessThanOrEqualTo(graph.width());
        assertThat(arrow.plateX()).isGreaterThanOrEqualTo(graph.boxes().get(0).x());
    }

    @Test
    void long_titles_stay_in_their_boxes() {
        var long1 =
                new Place(ids.get(0), 1, "Photographies des produits et des ateliers de la conserverie", 1, List.of());
        var word = new Place(ids.get(1), 2, "Anticonstitutionnellement-vite", 1, List.of());

        var graph = draw(long1, word);

        assertThat(graph.boxes().get(0).title()).containsExactly("Photographies des", "produits et des atel…");
        assertThat(graph.boxes().get(1).title()).containsExactly("Anticonstitutionnelle", "ment-vite");
        assertThat(graph.connected()).isFalse();
    }

    @Test
    void the_words_beneath_follow_the_waves() {
        var graph = draw(place(1, 2, on(DependencyKind.STARTS_AFTER, 2)), place(2, 1));

        assertThat(graph.inTurn()).extracting(Place::position).containsExactly(2, 1);
        assertThat(graph.place(ids.get(1)).title()).isEqualTo("Lot 2");
    }

    private static boolean covers(Box one, Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    private Place place(int position, int wave, LotDependency... dependencies) {
        return new Place(ids.get(position - 1), position, "Lot " + position, wave, List.of(dependencies));
    }

    private LotDependency on(DependencyKind kind, int position) {
        return new LotDependency(kind, ids.get(position - 1));
    }

    private static LotGraph draw(Place... places) {
        return LotGraph.of(new LotOrder(List.of(places)), DependencyKind::name);
    }
}
