package fr.maillon.delivery.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.award.OpenedLot;
import fr.maillon.delivery.MilestoneStatus;
import fr.maillon.identity.Viewer;
import fr.maillon.lots.LotStatus;
import fr.maillon.shared.NotFound;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeeingAProjectTest {

    private final DeliveryFixtures fixtures = new DeliveryFixtures().started();
    private final OpenedLot world = fixtures.world;

    @Test
    void client_and_provider_reach_each_other_once_work_is_agreed_on() {
        assertThat(fixtures.queries
                        .forClient(world.client, world.lot)
                        .provider()
                        .email())
                .isEqualTo("bonjour@prestataire.example");
        assertThat(fixtures.queries.forProvider(world.near, world.lot).client().phone())
                .isEqualTo("05 63 00 00 00");
        assertThat(fixtures.queries.forProvider(world.near, world.lot).client().commune())
                .isEqualTo("Gaillac");
    }

    @Test
    void the_page_says_whose_turn_it_is() {
        assertThat(fixtures.queries.forProvider(world.near, world.lot).mayDeliver())
                .isTrue();

        fixtures.deliver(1, 1);

        var page = fixtures.queries.forClient(world.client, world.lot);
        assertThat(page.mayDeliver()).isFalse();
        assertThat(page.mayReview()).isTrue();
        assertThat(page.mayDecide()).isFalse();
        assertThat(page.silentUntil()).isEqualTo(OpenedLot.NOW.plus(Duration.ofDays(14)));

        world.clock.advance(Duration.ofDays(14));
        assertThat(fixtures.queries.forCoordinator(world.coordinator, world.lot).mayDecide())
                .isTrue();
    }

    @Test
    void when_all_is_accepted_nobody_waits() {
        fixtures.deliver(1, 1);
        fixtures.accept(1, 1);
        fixtures.deliver(2, 1);
        fixtures.accept(2, 1);

        var page = fixtures.queries.forClient(world.client, world.lot);
        assertThat(page.current()).isNull();
        assertThat(page.delivered()).isTrue();
        assertThat(page.acceptedCount()).isEqualTo(2);
    }

    @Test
    void a_provider_lists_its_own_projects() {
        fixtures.deliver(1, 1);
        fixtures.accept(1, 1);

        assertThat(fixtures.queries.projectsOfProvider(world.near))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.clientName()).isEqualTo("Les Conserves de Gaillac");
                    assertThat(row.accepted()).isEqualTo(1);
                    assertThat(row.count()).isEqualTo(2);
                    assertThat(row.milestone()).isEqualTo("Mise en ligne");
                    assertThat(row.milestoneStatus()).isEqualTo(MilestoneStatus.PLANNED);
                    assertThat(row.running()).isTrue();
                });
        assertThat(fixtures.queries.projectsOfProvider(world.far)).isEmpty();
    }

    @Test
    void a_cancelled_project_is_shown_as_such() {
        world.lots.become(world.lot, LotStatus.CANCELLED);

        assertThat(fixtures.queries.projectsOfProvider(world.near))
                .singleElement()
                .satisfies(row -> assertThat(row.cancelled()).isTrue());
        assertThat(fixtures.queries.forProvider(world.near, world.lot).mayDeliver())
                .isFalse();
    }

    @Test
    void nobody_sees_a_project_of_others() {
        for (Viewer other : List.of(world.far, world.client, world.coordinator)) {
            assertThatThrownBy(() -> fixtures.queries.forProvider(other, world.lot))
                    .isInstanceOf(NotFound.class);
        }
        for (Viewer other : List.of(world.stranger, world.near, world.coordinator)) {
            assertThatThrownBy(() -> fixtures.queries.forClient(other, world.lot))
                    .isInstanceOf(NotFound.class);
        }
        for (Viewer other : List.of(world.coordinatorElsewhere, world.near, world.client)) {
            assertThatThrownBy(() -> fixtures.queries.forCoordinator(other, world.lot))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> fixtures.queries.forProvider(world.near, world.otherLot))
                .isInstanceOf(NotFound.class);
    }
}
