package fr.maillon.sourcing.domain;

import static fr.maillon.sourcing.SourcingFixtures.DEADLINE;
import static fr.maillon.sourcing.SourcingFixtures.MONDAY;
import static fr.maillon.sourcing.SourcingFixtures.lotReceivingBids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.directory.ProviderId;
import fr.maillon.shared.Refused;
import fr.maillon.sourcing.DeclineReason;
import fr.maillon.sourcing.InvitationStatus;
import fr.maillon.sourcing.SourcingFixtures;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private final Invitation invitation = SourcingFixtures.invitation(lotReceivingBids(), ProviderId.next(), 1);

    @Test
    void it_is_seen_once_by_the_first_look() {
        invitation.see(MONDAY.plusSeconds(1));
        invitation.see(MONDAY.plusSeconds(2));

        assertThat(invitation.status()).isEqualTo(InvitationStatus.SEEN);
        assertThat(invitation.seenAt()).isEqualTo(MONDAY.plusSeconds(1));
    }

    @Test
    void a_look_after_the_answer_does_not_undo_it() {
        invitation.accept(MONDAY);
        invitation.see(MONDAY.plusSeconds(1));

        assertThat(invitation.status()).isEqualTo(InvitationStatus.ACCEPTED);
    }

    @Test
    void accepting_twice_is_no_news() {
        assertThat(invitation.accept(MONDAY)).isTrue();
        assertThat(invitation.accept(MONDAY.plusSeconds(1))).isFalse();
        assertThat(invitation.answeredAt()).isEqualTo(MONDAY);
    }

    @Test
    void declining_twice_for_the_same_reason_is_no_news_and_for_another_is_refused() {
        assertThat(invitation.decline(DeclineReason.NO_TIME, " Complet ", MONDAY))
                .isTrue();
        assertThat(invitation.decline(DeclineReason.NO_TIME, "", MONDAY)).isFalse();

        refused("invitation.declined", () -> invitation.decline(DeclineReason.TOO_FAR, "", MONDAY));
        refused("invitation.declined", () -> invitation.accept(MONDAY));
        assertThat(invitation.declineReason()).isEqualTo(DeclineReason.NO_TIME);
    }

    @Test
    void who_said_yes_may_still_decline_until_a_bid_is_in() {
        invitation.accept(MONDAY);
        invitation.bidHandedIn(MONDAY);
        refused("declineInvitation.withdrawFirst", () -> invitation.decline(DeclineReason.NO_TIME, "", MONDAY));

        invitation.bidTakenBack();
        assertThat(invitation.decline(DeclineReason.NO_TIME, "", MONDAY)).isTrue();
    }

    @Test
    void at_the_deadline_no_answer_is_taken_one_millisecond_before_it_is() {
        refused("invitation.deadlinePassed", () -> invitation.accept(DEADLINE));
        refused("invitation.deadlinePassed", () -> invitation.decline(DeclineReason.NO_TIME, "", DEADLINE));
        assertThat(invitation.isAnswerable(DEADLINE)).isFalse();

        assertThat(invitation.isAnswerable(DEADLINE.minusMillis(1))).isTrue();
        assertThat(invitation.accept(DEADLINE.minusMillis(1))).isTrue();
    }

    @Test
    void an_extension_gives_everybody_more_time() {
        invitation.extend(DEADLINE.plus(Duration.ofDays(3)));

        assertThat(invitation.accept(DEADLINE.plusSeconds(1))).isTrue();
    }

    @Test
    void after_the_end_nothing_can_be_answered() {
        invitation.expire();
        refused("invitation.deadlinePassed", () -> invitation.accept(MONDAY));
        refused("invitation.ended", () -> invitation.cancel("trop tard"));

        var cancelled = SourcingFixtures.invitation(lotReceivingBids(), ProviderId.next(), 1);
        cancelled.cancel("Nous fermons.");
        refused("invitation.cancelled", () -> cancelled.accept(MONDAY));
        assertThat(cancelled.cancelReason()).isEqualTo("Nous fermons.");
    }

    @Test
    void a_first_bid_counts_as_the_answer() {
        invitation.bidHandedIn(MONDAY.plusSeconds(5));

        assertThat(invitation.status()).isEqualTo(InvitationStatus.BID);
        assertThat(invitation.answeredAt()).isEqualTo(MONDAY.plusSeconds(5));
    }

    @Test
    void a_cancellation_concerns_the_invited_and_the_chosen_not_who_was_turned_down() {
        assertThat(invitation.isConcernedByCancellation()).isTrue();
        invitation.bidHandedIn(MONDAY);
        assertThat(invitation.awaitsChoice()).isTrue();
        invitation.settle(true);
        assertThat(invitation.isConcernedByCancellation()).isTrue();
        assertThat(invitation.awaitsChoice()).isFalse();
        invitation.settle(false);
        assertThat(invitation.isConcernedByCancellation()).isFalse();
    }

    @Test
    void every_state_says_which_may_follow_and_ends_have_none() {
        for (var status : InvitationStatus.values()) {
            for (var next : InvitationStatus.values()) {
                if (!status.isOpen()) {
                    assertThat(status.canBecome(next))
                            .as("%s to %s", status, next)
                            .isFalse();
                }
                assertThat(next == InvitationStatus.SENT && status.canBecome(next))
                        .as("%s back to SENT", status)
                        .isFalse();
            }
        }
        assertThat(InvitationStatus.BID.canBecome(InvitationStatus.EXPIRED)).isFalse();
        assertThat(InvitationStatus.BID.canBecome(InvitationStatus.ACCEPTED)).isTrue();
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.messageKey())
                .isEqualTo(key));
    }
}
