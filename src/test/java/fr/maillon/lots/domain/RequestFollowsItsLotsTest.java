package fr.maillon.lots.domain;

import static fr.maillon.lots.LotStatus.AWARDED;
import static fr.maillon.lots.LotStatus.BIDDING;
import static fr.maillon.lots.LotStatus.CANCELLED;
import static fr.maillon.lots.LotStatus.DELIVERED;
import static fr.maillon.lots.LotStatus.DRAFT;
import static fr.maillon.lots.LotStatus.HANDED_OVER;
import static fr.maillon.lots.LotStatus.IN_DELIVERY;
import static fr.maillon.lots.LotStatus.OPENED;
import static fr.maillon.lots.LotStatus.SHORTLISTING;
import static fr.maillon.lots.LotStatus.UNSUCCESSFUL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.intake.RequestStatus;
import fr.maillon.lots.LotStatus;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestFollowsItsLotsTest {

    @Test
    void while_one_lot_seeks_bids_the_request_does() {
        assertThat(RequestFollowsItsLots.from(List.of(DELIVERED, AWARDED, SHORTLISTING)))
                .contains(RequestStatus.SOURCING);
        assertThat(RequestFollowsItsLots.from(List.of(OPENED, BIDDING))).contains(RequestStatus.SOURCING);
    }

    @Test
    void else_while_one_lot_is_compared_or_not_yet_binding_the_request_is_compared() {
        assertThat(RequestFollowsItsLots.from(List.of(IN_DELIVERY, OPENED))).contains(RequestStatus.COMPARISON);
        assertThat(RequestFollowsItsLots.from(List.of(DELIVERED, AWARDED))).contains(RequestStatus.COMPARISON);
    }

    @Test
    void else_while_anything_is_or_was_delivered_the_request_is_in_delivery() {
        assertThat(RequestFollowsItsLots.from(List.of(IN_DELIVERY, UNSUCCESSFUL)))
                .contains(RequestStatus.IN_DELIVERY);
        assertThat(RequestFollowsItsLots.from(List.of(DELIVERED, CANCELLED))).contains(RequestStatus.IN_DELIVERY);
    }

    @Test
    void lots_that_were_never_begun_or_brought_nothing_say_nothing() {
        assertThat(RequestFollowsItsLots.from(List.of(DRAFT))).isEmpty();
        assertThat(RequestFollowsItsLots.from(List.of(UNSUCCESSFUL, CANCELLED, HANDED_OVER)))
                .isEmpty();
        assertThat(RequestFollowsItsLots.from(List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DRAFT"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_single_active_lot_always_leads_its_request(LotStatus status) {
        assertThat(RequestFollowsItsLots.from(List.of(status)).isPresent())
                .isEqualTo(!status.isEnd() || status == DELIVERED);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_follows_an_end_and_something_follows_everything_else(LotStatus status) {
        assertThat(Arrays.stream(LotStatus.values()).anyMatch(status::canBecome))
                .isEqualTo(!status.isEnd());
    }
}
