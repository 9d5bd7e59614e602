package fr.maillon.lots.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.identity.Viewers;
import fr.maillon.lots.BiddingExtended;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotsWorld;
import fr.maillon.shared.Ids;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import fr.maillon.shared.TerritoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExtendingTheBiddingTest {

    private static final Instant DEADLINE = Instant.parse("2026-12-07T17:00:00Z");
    private static final LocalDate LATER = LocalDate.of(2026, 12, 11);
    private static final Instant LATER_EVENING = Instant.parse("2026-12-11T17:00:00Z");

    private final LotsWorld world = new LotsWorld();
    private final LotId lot = world.lotOf(world.anApprovedSplit(1), 1);

    @BeforeEach
    void openForBids() {
        world.progress.openForBids(lot);
    }

    @Test
    void a_later_deadline_holds_for_all_and_is_told_once() {
        world.decisions.extendBidding(new ExtendBidding(lot, LATER, "Jour férié.", 0));
        world.decisions.extendBidding(new ExtendBidding(lot, LATER, "Jour férié.", 0));

        assertThat(world.progress.lot(lot).biddingEndsAt()).isEqualTo(LATER_EVENING);
        assertThat(world.intake.events.of(BiddingExtended.class))
                .containsExactly(new BiddingExtended(lot, LATER_EVENING, "Jour férié."));
    }

    @Test
    void a_deadline_is_never_brought_forward_nor_kept() {
        for (var day : List.of(LocalDate.of(2026, 12, 6), LocalDate.of(2026, 12, 7))) {
            assertThatThrownBy(() -> world.decisions.extendBidding(new ExtendBidding(lot, day, "Plus tôt.", 0)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("extendBidding.notLater");
        }
    }

    @Test
    void until_the_last_second_it_can_be_extended_and_then_no_more() {
        assertThat(world.decisions.lot(world.intake.coordinator, lot).receivesBids())
                .isTrue();
        world.intake.clock.moveTo(DEADLINE);
        assertThat(world.decisions.lot(world.intake.coordinator, lot).receivesBids())
                .isFalse();
        assertThatThrownBy(() -> world.decisions.extendBidding(new ExtendBidding(lot, LATER, "Trop tard.", 0)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("extendBidding.tooLate");

        world.intake.clock.moveTo(DEADLINE.minusSeconds(1));
        world.decisions.extendBidding(new ExtendBidding(lot, LATER, "Juste à temps.", 0));
        assertThat(world.progress.lot(lot).biddingEndsAt()).isEqualTo(LATER_EVENING);
    }

    @Test
    void a_lot_that_receives_no_bids_is_not_extended() {
        world.progress.markOpened(lot, true);

        assertThatThrownBy(() -> world.decisions.extendBidding(new ExtendBidding(lot, LATER, "Trop tard.", 0)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_deadline_years_away_is_a_typing_mistake() {
        assertThatThrownBy(() ->
                        world.decisions.extendBidding(new ExtendBidding(lot, LocalDate.of(2036, 12, 11), "Oups.", 0)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("extendBidding.tooFar");
    }

    @Test
    void a_lot_extended_in_another_window_is_not_extended_again_unseen() {
        assertThatThrownBy(() -> world.decisions.extendBidding(new ExtendBidding(lot, LATER, "Deux fois.", 9)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void only_coordinators_of_the_territory_extend() {
        Viewer elsewhere = Viewers.from(new TerritoryId(Ids.next()), Role.COORDINATOR);
        for (var somebody : List.of(world.intake.client, Viewers.provider(), elsewhere)) {
            world.intake.signedIn.become(somebody);
            assertThatThrownBy(() -> world.decisions.extendBidding(new ExtendBidding(lot, LATER, "Non.", 0)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.decisions.lot(somebody, lot)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void six_in_the_evening_is_that_of_paris_in_summer_too() {
        world.intake.clock.moveTo(Instant.parse("2026-12-07T16:00:00Z"));

        world.decisions.extendBidding(new ExtendBidding(lot, LocalDate.of(2027, 4, 1), "Au printemps.", 0));

        assertThat(world.progress.lot(lot).biddingEndsAt()).isEqualTo(Instant.parse("2027-04-01T16:00:00Z"));
    }
}
