package fr.maillon.sourcing.domain;

import fr.maillon.territory.Times;
import java.time.Duration;
import java.time.Instant;

/**
 * When an invited provider is reminded: no sooner than the territory says after the invitation and after the last
 * reminder, only so many times, never at or after the deadline, and only one who has not answered or who said it will
 * bid and has not. The moments by which a clockwork is late do not push the next reminder out of its turn.
 */
public record ReminderIsDue(Duration apart, int most) {

    static final Duration LATENESS = Duration.ofMinutes(5);

    public static ReminderIsDue accordingTo(Times times) {
        return new ReminderIsDue(Duration.ofDays(times.invitationReminder()), times.invitationRemindersMost());
    }

    public boolean test(Invitation invitation, Instant now) {
        return invitation.status().awaitsBid()
                && invitation.reminders() < most
                && now.isBefore(invitation.biddingEndsAt())
                && !now.isBefore(earliest(invitation));
    }

    private Instant earliest(Invitation invitation) {
        var reminded = invitation.remindedAt();
        return reminded == null
                ? invitation.sentAt().plus(apart)
                : reminded.plus(apart).minus(LATENESS);
    }
}
