package fr.maillon.sourcing.domain;

import static fr.maillon.sourcing.SourcingFixtures.DEADLINE;
import static fr.maillon.sourcing.SourcingFixtures.MONDAY;
import static fr.maillon.sourcing.SourcingFixtures.lotReceivingBids;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.directory.ProviderId;
import fr.maillon.sourcing.DeclineReason;
import fr.maillon.sourcing.SourcingFixtures;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReminderIsDueTest {

    private final ReminderIsDue due = new ReminderIsDue(Duration.ofDays(3), 2);
    private final Invitation invitation = SourcingFixtures.invitation(lotReceivingBids(), ProviderId.next(), 1);

    @Test
    void nobody_is_reminded_sooner_than_three_days_after_the_invitation() {
        assertThat(due.test(invitation, days(3).minusMillis(1))).isFalse();
        assertThat(due.test(invitation, days(3))).isTrue();
    }

    @Test
    void the_second_reminder_comes_three_days_after_the_first_even_when_that_was_moments_late() {
        invitation.remind(days(3).plusSeconds(20));

        assertThat(due.test(invitation, days(5))).isFalse();
        assertThat(due.test(invitation, days(6))).isTrue();
    }

    @Test
    void there_is_no_third_reminder() {
        invitation.remind(days(3));
        invitation.remind(days(6));

        assertThat(due.test(invitation, days(13))).isFalse();
    }

    @Test
    void at_the_deadline_and_after_nobody_is_reminded() {
        assertThat(due.test(invitation, DEADLINE.minusMillis(1))).isTrue();
        assertThat(due.test(invitation, DEADLINE)).isFalse();
    }

    @Test
    void who_said_yes_but_has_no_bid_is_reminded_too() {
        invitation.accept(MONDAY);

        assertThat(due.test(invitation, days(4))).isTrue();
    }

    @Test
    void who_declined_or_handed_in_a_bid_is_left_in_peace() {
        invitation.bidHandedIn(MONDAY);
        assertThat(due.test(invitation, days(4))).isFalse();

        invitation.bidTakenBack();
        invitation.decline(DeclineReason.NO_TIME, "", MONDAY);
        assertThat(due.test(invitation, days(4))).isFalse();
    }

    private static Instant days(int days) {
        return MONDAY.plus(Duration.ofDays(days));
    }
}
