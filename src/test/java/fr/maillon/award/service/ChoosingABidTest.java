package fr.maillon.award.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.award.AwardReconsidered;
import fr.maillon.award.LotAwarded;
import fr.maillon.award.OpenedBids;
import fr.maillon.award.OpenedLot;
import fr.maillon.award.domain.AwardStatus;
import fr.maillon.bidding.BidId;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotStatus;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Zones;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoosingABidTest {

    private final AwardFixtures fixtures = new AwardFixtures();
    private final OpenedLot world = fixtures.world;

    @Test
    void the_client_chooses_a_bid_and_the_lot_is_awarded() {
        fixtures.service.award(new AwardLot(world.lot, world.farBid.id(), "  Le calendrier nous convient mieux. "));

        assertThat(world.lots.lot(world.lot).status()).isEqualTo(LotStatus.AWARDED);
        assertThat(fixtures.awards.all()).singleElement().satisfies(award -> {
            assertThat(award.bidId()).isEqualTo(world.farBid.id());
            assertThat(award.reason()).isEqualTo("Le calendrier nous convient mieux.");
            assertThat(award.chosenBy()).isEqualTo(world.client.account());
        });
        assertThat(world.events.all())
                .containsExactly(new LotAwarded(world.lot, world.farBid.id(), world.farBid.providerId()));
        assertThat(fixtures.service.chosenBid(world.lot)).contains(world.farBid.id());
    }

    @Test
    void the_other_lot_stays_as_it_was() {
        fixtures.choose(world.farBid);

        assertThat(world.lots.lot(world.otherLot).status()).isEqualTo(LotStatus.IN_DELIVERY);
    }

    @Test
    void a_second_click_on_the_same_bid_changes_nothing() {
        fixtures.choose(world.farBid);
        fixtures.choose(world.farBid);

        assertThat(fixtures.awards.all()).hasSize(1);
        assertThat(world.events.all()).hasSize(1);
    }

    @Test
    void another_bid_cannot_be_chosen_beside_the_chosen_one() {
        fixtures.choose(world.farBid);

        assertThatThrownBy(() -> fixtures.choose(world.nearBid))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("awardLot.alreadyAwarded"));
    }

    @Test
    void nothing_can_be_chosen_before_the_opening() {
        world.lots.put(world.lot, 1, "Boutique en ligne", LotStatus.BIDDING);

        assertThatThrownBy(() -> fixtures.choose(world.farBid))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("awardLot.notComparing"));
    }

    @Test
    void a_bid_of_another_lot_does_not_exist_for_this_one() {
        var elsewhere = world.bids.put(OpenedBids.aBid(world.otherLot, world.farBid.providerId(), "DV-9", "10.00"));

        assertThatThrownBy(() -> fixtures.service.award(new AwardLot(world.lot, elsewhere.id(), "")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixtures.service.award(new AwardLot(world.lot, BidId.next(), "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_bid_is_valid_to_the_end_of_its_last_day_in_france_and_not_a_minute_longer() {
        var midnight =
                OpenedBids.VALID_UNTIL.plusDays(1).atStartOfDay(Zones.PARIS).toInstant();

        world.clock.moveTo(midnight);
        assertThatThrownBy(() -> fixtures.choose(world.farBid)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("acceptBid.validityOver");
            assertThat(refused.arguments()).containsExactly(OpenedBids.VALID_UNTIL);
        });

        world.clock.moveTo(midnight.minusSeconds(60));
        fixtures.choose(world.farBid);
        assertThat(world.events.of(LotAwarded.class)).hasSize(1);
    }

    @Test
    void nobody_but_the_client_of_the_request_chooses() {
        for (var other : List.of(world.stranger, world.near, world.coordinator)) {
            world.user.become(other);

            assertThatThrownBy(() -> fixtures.choose(world.farBid)).isInstanceOf(NotFound.class);
        }
        assertThat(fixtures.awards.all()).isEmpty();
    }

    @Test
    void a_lot_that_does_not_exist_is_not_found() {
        assertThatThrownBy(() -> fixtures.service.award(new AwardLot(LotId.next(), world.farBid.id(), "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_client_takes_the_choice_back_and_chooses_anew() {
        fixtures.choose(world.farBid);
        fixtures.service.reconsider(world.lot);
        fixtures.choose(world.nearBid);

        assertThat(fixtures.awards.all())
                .extracting(award -> award.status())
                .containsExactly(AwardStatus.RECONSIDERED, AwardStatus.CHOSEN);
        assertThat(world.events.of(AwardReconsidered.class))
                .containsExactly(new AwardReconsidered(world.lot, world.farBid.id()));
        assertThat(fixtures.service.chosenBid(world.lot)).contains(world.nearBid.id());
    }

    @Test
    void taking_back_twice_is_as_taking_back_once() {
        fixtures.choose(world.farBid);
        fixtures.service.reconsider(world.lot);
        fixtures.service.reconsider(world.lot);

        assertThat(world.events.of(AwardReconsidered.class)).hasSize(1);
        assertThat(world.lots.lot(world.lot).status()).isEqualTo(LotStatus.OPENED);
    }

    @Test
    void what_is_accepted_cannot_be_taken_back() {
        fixtures.choose(world.farBid);
        fixtures.acceptance.accept(fixtures.acceptanceOf(world.farBid));

        assertThatThrownBy(() -> fixtures.service.reconsider(world.lot)).isInstanceOf(Refused.class);
        assertThat(world.events.of(AwardReconsidered.class)).isEmpty();
    }
}
