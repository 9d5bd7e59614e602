package fr.maillon.award.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.award.ComparisonReminded;
import fr.maillon.award.NoBidChosen;
import fr.maillon.award.NoChoice;
import fr.maillon.award.OpenedLot;
import fr.maillon.award.domain.AwardStatus;
import fr.maillon.bidding.BidStatus;
import fr.maillon.lots.LotStatus;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import org.junit.jupiter.api.Test;

class ChoosingNoBidTest {

    private final AwardFixtures fixtures = new AwardFixtures();
    private final OpenedLot world = fixtures.world;

    @Test
    void a_lot_without_a_fitting_bid_is_sourced_again_and_all_who_bid_are_told_why() {
        fixtures.service.chooseNone(new DecideNoChoice(world.lot, NoChoice.AGAIN, " Aucun devis avant Noël. "));

        assertThat(world.lots.lot(world.lot).status()).isEqualTo(LotStatus.SHORTLISTING);
        assertThat(world.bids.reasons()).containsExactly("Aucun devis avant Noël.");
        assertThat(world.bids.openedBids(world.lot)).allMatch(bid -> bid.status() == BidStatus.NOT_AWARDED);
        assertThat(world.events.all())
                .containsExactly(new NoBidChosen(world.lot, NoChoice.AGAIN, "Aucun devis avant Noël."));
    }

    @Test
    void a_lot_given_up_is_closed_by_its_process_without_settling_the_bids_twice() {
        fixtures.service.chooseNone(new DecideNoChoice(world.lot, NoChoice.NONE, "Le projet est remis."));
        assertThat(world.lots.lot(world.lot).status()).isEqualTo(LotStatus.OPENED);

        fixtures.service.closeWithoutResult(world.lot);

        assertThat(world.lots.lot(world.lot).status()).isEqualTo(LotStatus.UNSUCCESSFUL);
        assertThat(world.bids.reasons()).containsExactly("Le projet est remis.");
    }

    @Test
    void a_second_click_is_refused() {
        fixtures.service.chooseNone(new DecideNoChoice(world.lot, NoChoice.NONE, "Le projet est remis."));

        assertThatThrownBy(() -> fixtures.service.chooseNone(
                        new DecideNoChoice(world.lot, NoChoice.NONE, "Le projet est remis.")))
                .isInstanceOf(Refused.class);
        assertThat(world.events.of(NoBidChosen.class)).hasSize(1);
    }

    @Test
    void once_a_bid_is_chosen_it_must_be_taken_back_first() {
        fixtures.choose(world.nearBid);

        assertThatThrownBy(
                        () -> fixtures.service.chooseNone(new DecideNoChoice(world.lot, NoChoice.AGAIN, "Trop cher.")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_provider_does_not_decide_for_the_client() {
        world.user.become(world.near);

        assertThatThrownBy(
                        () -> fixtures.service.chooseNone(new DecideNoChoice(world.lot, NoChoice.AGAIN, "Trop cher.")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void when_the_client_stays_silent_the_lot_ends_and_everybody_who_bid_is_answered() {
        fixtures.service.closeWithoutResult(world.lot);

        assertThat(world.lots.lot(world.lot).status()).isEqualTo(LotStatus.UNSUCCESSFUL);
        assertThat(world.bids.openedBids(world.lot)).allMatch(bid -> bid.status() == BidStatus.NOT_AWARDED);
        assertThat(world.events.all()).isEmpty();
    }

    @Test
    void a_choice_that_was_never_accepted_lapses_with_the_lot() {
        fixtures.choose(world.nearBid);

        fixtures.service.closeWithoutResult(world.lot);

        assertThat(fixtures.awards.all()).singleElement().satisfies(award -> assertThat(award.status())
                .isEqualTo(AwardStatus.LAPSED));
        assertThat(fixtures.service.chosenBid(world.lot)).isEmpty();
    }

    @Test
    void a_lot_without_any_bid_ends_as_well() {
        world.lots.put(world.otherLot, 2, "Photographies", LotStatus.SHORTLISTING);

        fixtures.service.closeWithoutResult(world.otherLot);

        assertThat(world.lots.lot(world.otherLot).status()).isEqualTo(LotStatus.UNSUCCESSFUL);
        assertThat(world.bids.reasons()).isEmpty();
    }

    @Test
    void the_client_is_reminded_of_the_comparison() {
        fixtures.service.remindComparison(world.lot);

        assertThat(world.events.all()).containsExactly(new ComparisonReminded(world.lot));
    }
}
