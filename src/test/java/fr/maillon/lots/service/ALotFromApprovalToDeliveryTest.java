package fr.maillon.lots.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.identity.Viewers;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.RequestUnsuccessful;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotOpenedForBids;
import fr.maillon.lots.LotRunAgain;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.LotSummary;
import fr.maillon.lots.LotUnsuccessful;
import fr.maillon.lots.LotsWorld;
import fr.maillon.lots.RequestOutcome;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ALotFromApprovalToDeliveryTest {

    private final LotsWorld world = new LotsWorld();
    private final RequestId request = world.anApprovedSplit(2);
    private final LotId first = world.lotOf(request, 1);
    private final LotId second = world.lotOf(request, 2);

    @Test
    void with_the_brief_approved_providers_are_sought_for_every_lot() {
        assertThat(world.progress.lotsOf(request))
                .extracting(LotSummary::status)
                .containsOnly(LotStatus.SHORTLISTING);
        assertThat(world.statusOf(request)).isEqualTo(RequestStatus.SOURCING);
    }

    @Test
    void bids_are_received_until_six_in_the_evening_in_paris_and_it_is_told_once() {
        var deadline = world.progress.openForBids(first);

        assertThat(deadline).isEqualTo(Instant.parse("2026-12-07T17:00:00Z"));
        assertThat(world.progress.lot(first).biddingEndsAt()).isEqualTo(deadline);
        assertThat(world.intake.events.of(LotOpenedForBids.class))
                .containsExactly(new LotOpenedForBids(first, deadline));
    }

    @Test
    void the_request_waits_for_the_lot_that_is_furthest_behind() {
        world.progress.openForBids(first);
        world.progress.markOpened(first, true);
        assertThat(world.statusOf(request)).isEqualTo(RequestStatus.SOURCING);

        world.progress.openForBids(second);
        world.progress.markOpened(second, true);
        assertThat(world.statusOf(request)).isEqualTo(RequestStatus.COMPARISON);

        deliver(first);
        assertThat(world.statusOf(request)).isEqualTo(RequestStatus.COMPARISON);

        world.progress.award(second);
        world.progress.startDelivery(second);
        assertThat(world.statusOf(request)).isEqualTo(RequestStatus.IN_DELIVERY);
    }

    @Test
    void a_lot_run_again_brings_the_request_back_to_seeking_bids() {
        bidden(first);
        bidden(second);
        deliver(first);

        world.progress.runAgain(second);

        var lot = world.progress.lot(second);
        assertThat(lot.status()).isEqualTo(LotStatus.SHORTLISTING);
        assertThat(lot.round()).isEqualTo(2);
        assertThat(lot.biddingEndsAt()).isNull();
        assertThat(world.statusOf(request)).isEqualTo(RequestStatus.SOURCING);
        assertThat(world.intake.events.of(LotRunAgain.class)).containsExactly(new LotRunAgain(second, 2));
    }

    @Test
    void a_choice_that_is_not_binding_can_be_taken_back() {
        bidden(first);
        world.progress.award(first);

        world.progress.reconsider(first);

        assertThat(world.statusOf(first)).isEqualTo(LotStatus.OPENED);
    }

    @Test
    void a_lot_without_result_is_told_and_no_longer_holds_the_request_back() {
        bidden(first);
        world.progress.closeWithoutResult(second);

        assertThat(world.statusOf(second)).isEqualTo(LotStatus.UNSUCCESSFUL);
        assertThat(world.statusOf(request)).isEqualTo(RequestStatus.COMPARISON);
        assertThat(world.intake.events.of(LotUnsuccessful.class)).containsExactly(new LotUnsuccessful(second));
    }

    @Test
    void no_step_can_be_skipped() {
        assertThatThrownBy(() -> world.progress.markOpened(first, true)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> world.progress.award(first)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> world.progress.reconsider(first)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> world.progress.startDelivery(first)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> world.progress.deliver(first)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> world.progress.runAgain(first)).isInstanceOf(Refused.class);
        world.progress.openForBids(first);
        assertThatThrownBy(() -> world.progress.openForBids(first)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> world.progress.closeWithoutResult(first)).isInstanceOf(Refused.class);
    }

    @Test
    void one_delivered_lot_makes_a_delivered_request() {
        bidden(first);
        deliver(first);
        world.progress.closeWithoutResult(second);

        assertThat(world.progress.conclude(request)).isEqualTo(RequestOutcome.DELIVERED);
        assertThat(world.statusOf(request)).isEqualTo(RequestStatus.IN_DELIVERY);
    }

    @Test
    void without_any_delivered_lot_the_request_ends_unsuccessful() {
        world.progress.closeWithoutResult(first);
        world.progress.closeWithoutResult(second);

        assertThat(world.progress.conclude(request)).isEqualTo(RequestOutcome.UNSUCCESSFUL);
        assertThat(world.statusOf(request)).isEqualTo(RequestStatus.UNSUCCESSFUL);
        assertThat(world.intake.events.of(RequestUnsuccessful.class)).containsExactly(new RequestUnsuccessful(request));
    }

    @Test
    void a_request_with_an_active_lot_is_not_concluded() {
        world.progress.closeWithoutResult(first);

        assertThatThrownBy(() -> world.progress.conclude(request)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_cancelled_request_takes_along_every_lot_that_has_not_ended() {
        bidden(first);
        deliver(first);

        world.cancel(request);

        assertThat(world.statusOf(first)).isEqualTo(LotStatus.DELIVERED);
        assertThat(world.statusOf(second)).isEqualTo(LotStatus.CANCELLED);
        assertThatThrownBy(() -> world.progress.openForBids(second)).isInstanceOf(Refused.class);
        assertThat(world.progress.unfinished(List.of(first, second))).isEmpty();
    }

    @Test
    void a_lot_is_seen_by_its_client_and_its_coordinators() {
        assertThat(world.progress.lotFor(world.intake.client, first).id()).isEqualTo(first);
        assertThat(world.progress.lotFor(world.intake.coordinator, first).id()).isEqualTo(first);
        assertThatThrownBy(() -> world.progress.lotFor(world.intake.otherClient, first))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.progress.lotFor(Viewers.provider(), first))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.progress.lot(LotId.next())).isInstanceOf(NotFound.class);
    }

    private void bidden(LotId lot) {
        world.progress.openForBids(lot);
        world.progress.markOpened(lot, true);
    }

    private void deliver(LotId lot) {
        world.progress.award(lot);
        world.progress.startDelivery(lot);
        world.progress.deliver(lot);
    }
}
