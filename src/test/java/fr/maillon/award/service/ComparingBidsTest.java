package fr.maillon.award.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillon.award.OpenedBids;
import fr.maillon.award.OpenedLot;
import fr.maillon.identity.Viewer;
import fr.maillon.lots.LotStatus;
import fr.maillon.shared.Money;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Zones;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparingBidsTest {

    private final AwardFixtures fixtures = new AwardFixtures();
    private final OpenedLot world = fixtures.world;

    private List<String> order(ComparisonOrder order) {
        return fixtures.queries.comparison(world.client, world.lot, order).bids().stream()
                .map(ComparedBid::providerName)
                .toList();
    }

    @Test
    void bids_stand_from_near_to_far_not_by_price_unless_the_client_asks() {
        assertThat(order(null)).containsExactly("Zoé Toile", "Agence Loin", "Mila Pixel");
        assertThat(order(ComparisonOrder.NAME)).containsExactly("Agence Loin", "Mila Pixel", "Zoé Toile");
        assertThat(order(ComparisonOrder.AMOUNT)).containsExactly("Mila Pixel", "Agence Loin", "Zoé Toile");
    }

    @Test
    void a_client_that_does_not_recover_vat_compares_what_it_pays() {
        var comparison = fixtures.queries.comparison(world.client, world.lot, null);

        assertThat(comparison.recoversVat()).isFalse();
        assertThat(comparison.bids())
                .filteredOn(ComparedBid::lowest)
                .extracting(ComparedBid::providerName, ComparedBid::compared)
                .containsExactly(tuple("Mila Pixel", Money.of("1100.00")));
    }

    @Test
    void a_client_that_recovers_vat_compares_net_amounts() {
        world.directory.client(world.client, false, true);

        var comparison = fixtures.queries.comparison(world.client, world.lot, ComparisonOrder.AMOUNT);

        assertThat(comparison.bids().get(0).providerName()).isEqualTo("Agence Loin");
        assertThat(comparison.bids())
                .filteredOn(ComparedBid::lowest)
                .extracting(ComparedBid::compared)
                .containsExactly(Money.of("1000.00"));
    }

    @Test
    void two_bids_at_the_lowest_amount_are_both_marked() {
        world.bids.put(OpenedBids.aBidWithoutVat(world.lot, world.farBid.providerId(), "DV-4", "1100.00"));

        assertThat(fixtures.queries.comparison(world.client, world.lot, null).bids())
                .filteredOn(ComparedBid::lowest)
                .hasSize(2);
    }

    @Test
    void for_a_public_body_distance_orders_nothing() {
        world.directory.client(world.client, true, false);

        var comparison = fixtures.queries.comparison(world.client, world.lot, ComparisonOrder.DISTANCE);

        assertThat(comparison.order()).isEqualTo(ComparisonOrder.NAME);
        assertThat(comparison.distanceCounts()).isFalse();
    }

    @Test
    void every_vat_rate_has_a_row_and_a_bid_without_it_an_empty_place() {
        var comparison = fixtures.queries.comparison(world.client, world.lot, ComparisonOrder.NAME);

        assertThat(comparison.vatRates())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.valueOf(20));
        assertThat(comparison.bids().get(0).vatAt(new BigDecimal("20.0")))
                .singleElement()
                .satisfies(vat -> assertThat(vat.vat()).isEqualTo(Money.of("200.00")));
        assertThat(comparison.bids().get(1).vatAt(new BigDecimal("20"))).isEmpty();
    }

    @Test
    void before_the_opening_the_page_says_so_and_shows_no_bid() {
        world.lots.put(world.otherLot, 2, "Photographies", LotStatus.BIDDING);

        var comparison = fixtures.queries.comparison(world.client, world.otherLot, null);

        assertThat(comparison.sealed()).isTrue();
        assertThat(comparison.mayChoose()).isFalse();
        assertThat(comparison.bids()).isEmpty();
    }

    @Test
    void the_chosen_bid_is_shown_as_such_and_waits_for_the_bon_pour_accord() {
        assertThat(fixtures.queries.comparison(world.client, world.lot, null).mayChoose())
                .isTrue();

        fixtures.choose(world.nearBid);

        var comparison = fixtures.queries.comparison(world.client, world.lot, null);
        assertThat(comparison.mayChoose()).isFalse();
        assertThat(comparison.mayAccept()).isTrue();
        assertThat(comparison.bids()).filteredOn(comparison::isChosen).hasSize(1);
        var chosen = fixtures.queries.chosenBid(world.client, world.lot).orElseThrow();
        assertThat(chosen.bid()).isEqualTo(world.nearBid);
        assertThat(chosen.mayAccept()).isTrue();
    }

    @Test
    void a_bid_past_its_validity_is_marked_and_can_be_neither_chosen_nor_accepted() {
        fixtures.choose(world.nearBid);
        world.clock.moveTo(
                OpenedBids.VALID_UNTIL.plusDays(1).atStartOfDay(Zones.PARIS).toInstant());

        assertThat(fixtures.queries
                        .chosenBid(world.client, world.lot)
                        .orElseThrow()
                        .mayAccept())
                .isFalse();
        assertThat(fixtures.queries
                        .bidToChoose(world.client, world.lot, world.farBid.id())
                        .mayChoose())
                .isFalse();
        assertThat(fixtures.queries.comparison(world.client, world.lot, null).bids())
                .allMatch(ComparedBid::validityOver);
    }

    @Test
    void the_coordinator_of_the_territory_reads_the_comparison_and_nobody_else() {
        assertThat(fixtures.queries
                        .comparisonForCoordinator(world.coordinator, world.lot, null)
                        .bids())
                .hasSize(3);

        for (Viewer other : List.of(world.coordinatorElsewhere, world.client, world.near)) {
            assertThatThrownBy(() -> fixtures.queries.comparisonForCoordinator(other, world.lot, null))
                    .isInstanceOf(NotFound.class);
        }
        for (Viewer other : List.of(world.coordinator, world.stranger, world.near)) {
            assertThatThrownBy(() -> fixtures.queries.comparison(other, world.lot, null))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void the_document_is_for_the_client_the_chosen_provider_and_the_coordinator_only() {
        assertThatThrownBy(() -> fixtures.queries.document(world.client, world.lot))
                .isInstanceOf(NotFound.class);
        fixtures.choose(world.nearBid);
        var accepted = fixtures.acceptance.accept(fixtures.acceptanceOf(world.nearBid));

        for (Viewer may : List.of(world.client, world.near, world.coordinator)) {
            var file = fixtures.queries.document(may, world.lot);
            assertThat(file.sha256()).isEqualTo(accepted.documentSha256());
            assertThat(file.name()).isEqualTo("bon-pour-accord-DV-1.pdf");
        }
        for (Viewer other : List.of(world.stranger, world.far, world.coordinatorElsewhere)) {
            assertThatThrownBy(() -> fixtures.queries.document(other, world.lot))
                    .isInstanceOf(NotFound.class);
        }
    }
}
