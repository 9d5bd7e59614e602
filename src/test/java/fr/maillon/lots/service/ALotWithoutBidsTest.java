package fr.maillon.lots.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.identity.Viewers;
import fr.maillon.intake.RequestStatus;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotRunAgain;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.LotWithoutBidsDecided;
import fr.maillon.lots.LotsWorld;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;

class ALotWithoutBidsTest {

    private final LotsWorld world = new LotsWorld();
    private final LotId lot = world.lotOf(world.anApprovedSplit(1), 1);

    @Test
    void it_waits_for_a_coordinator() {
        openedWith(false);

        assertThat(world.decisions.lot(world.intake.coordinator, lot).awaitsDecision())
                .isTrue();
        assertThatThrownBy(() -> world.progress.award(lot)).isInstanceOf(Refused.class);
    }

    @Test
    void run_again_it_seeks_providers_one_round_later() {
        openedWith(false);

        world.decisions.decideWithoutBids(new DecideLotWithoutBids(lot, true));

        var summary = world.progress.lot(lot);
        assertThat(summary.status()).isEqualTo(LotStatus.SHORTLISTING);
        assertThat(summary.round()).isEqualTo(2);
        assertThat(world.statusOf(summary.requestId())).isEqualTo(RequestStatus.SOURCING);
        assertThat(world.intake.events.of(LotRunAgain.class)).containsExactly(new LotRunAgain(lot, 2));
        assertThat(world.intake.events.of(LotWithoutBidsDecided.class))
                .containsExactly(new LotWithoutBidsDecided(lot, true));
    }

    @Test
    void closed_it_ends_when_the_process_closes_it() {
        openedWith(false);

        world.decisions.decideWithoutBids(new DecideLotWithoutBids(lot, false));
        assertThat(world.statusOf(lot)).isEqualTo(LotStatus.OPENED);
        assertThat(world.intake.events.of(LotWithoutBidsDecided.class))
                .containsExactly(new LotWithoutBidsDecided(lot, false));

        world.progress.closeWithoutResult(lot);
        assertThat(world.statusOf(lot)).isEqualTo(LotStatus.UNSUCCESSFUL);
    }

    @Test
    void it_is_decided_once() {
        openedWith(false);
        world.decisions.decideWithoutBids(new DecideLotWithoutBids(lot, false));

        for (var again : List.of(true, false)) {
            assertThatThrownBy(() -> world.decisions.decideWithoutBids(new DecideLotWithoutBids(lot, again)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("decideLotWithoutBids.notAwaited");
        }
        assertThat(world.intake.events.of(LotWithoutBidsDecided.class)).hasSize(1);
    }

    @Test
    void a_lot_with_bids_is_the_clients_to_decide() {
        openedWith(true);

        assertThatThrownBy(() -> world.decisions.decideWithoutBids(new DecideLotWithoutBids(lot, true)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void only_a_coordinator_decides() {
        openedWith(false);
        for (var somebody : List.of(world.intake.client, Viewers.provider())) {
            world.intake.signedIn.become(somebody);
            assertThatThrownBy(() -> world.decisions.decideWithoutBids(new DecideLotWithoutBids(lot, true)))
                    .isInstanceOf(NotFound.class);
        }
    }

    private void openedWith(boolean anyBid) {
        world.progress.openForBids(lot);
        world.progress.markOpened(lot, anyBid);
    }
}
