package fr.maillon.delivery.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillon.delivery.DeliveryStarted;
import fr.maillon.delivery.MilestoneStatus;
import fr.maillon.delivery.MilestoneSummary;
import fr.maillon.lots.LotStatus;
import fr.maillon.shared.Money;
import fr.maillon.shared.NotFound;
import org.junit.jupiter.api.Test;

class StartingAProjectTest {

    private final DeliveryFixtures fixtures = new DeliveryFixtures();

    @Test
    void the_accepted_bid_says_the_milestones_and_their_amounts_sum_to_what_is_paid() {
        fixtures.started();

        assertThat(fixtures.running.milestonesOf(fixtures.world.lot))
                .extracting(MilestoneSummary::title, MilestoneSummary::amount, MilestoneSummary::status)
                .containsExactly(
                        tuple("Maquette", Money.of("599.94"), MilestoneStatus.PLANNED),
                        tuple("Mise en ligne", Money.of("1200.06"), MilestoneStatus.PLANNED));
    }

    @Test
    void the_lot_is_in_delivery_and_everybody_hears_of_it() {
        fixtures.started();

        assertThat(fixtures.world.lots.lot(fixtures.world.lot).status()).isEqualTo(LotStatus.IN_DELIVERY);
        assertThat(fixtures.world.events.all())
                .containsExactly(new DeliveryStarted(fixtures.world.lot, fixtures.world.nearBid.providerId()));
    }

    @Test
    void a_bid_without_milestones_is_delivered_in_one_piece() {
        fixtures.agreed.clear();

        fixtures.started();

        assertThat(fixtures.running.milestonesOf(fixtures.world.lot))
                .singleElement()
                .satisfies(milestone -> {
                    assertThat(milestone.title()).isEqualTo("Boutique en ligne");
                    assertThat(milestone.amount()).isEqualTo(fixtures.world.nearBid.total());
                });
    }

    @Test
    void without_a_bon_pour_accord_nothing_starts() {
        assertThatThrownBy(() -> fixtures.running.start(fixtures.world.otherLot))
                .isInstanceOf(NotFound.class);
        assertThat(fixtures.running.milestonesOf(fixtures.world.otherLot)).isEmpty();
    }
}
