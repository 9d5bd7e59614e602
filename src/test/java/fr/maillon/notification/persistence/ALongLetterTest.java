package fr.maillon.notification.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.identity.AccountId;
import fr.maillon.identity.AccountSummary;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewers;
import fr.maillon.notification.domain.Letter;
import fr.maillon.notification.domain.OutboxMessage;
import fr.maillon.notification.service.Outbox;
import fr.maillon.notification.service.Woken;
import fr.maillon.platform.config.Settings;
import fr.maillon.platform.database.OnBothDatabases;
import fr.maillon.platform.time.TimeTravel;
import fr.maillon.shared.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Product.md, rule 1: the longest reason that may be typed is told, and does not stop what it is the reason of. */
class ALongLetterTest extends OnBothDatabases {

    private static final AccountSummary READER = new AccountSummary(
            AccountId.next(),
            new EmailAddress("maya@untel.fr"),
            "Maya Untel",
            Set.of(Role.COORDINATOR),
            Viewers.TARN,
            Locale.FRENCH,
            true);

    @Test
    void the_longest_reason_fits_into_the_mail_as_far_as_there_is_room() {
        outbox().tell(READER, "BriefRefused", "/coordinator/requests/split", "Titre", "QR-1", "é".repeat(2_000));
        writeAndForget();

        assertThat(letter().firstLine())
                .hasSize(2_000)
                .startsWith("Le client demande un changement : éé")
                .endsWith("é…");
    }

    @Test
    void many_long_comments_do_too() {
        outbox().tell(
                        READER,
                        "BriefCommented.client",
                        "/client/requests/approve-brief",
                        "T",
                        "QR-1",
                        1,
                        "é".repeat(20_000));
        writeAndForget();

        assertThat(letter().rest()).hasSize(8_000).endsWith("é…");
    }

    private Outbox outbox() {
        var settings = new Settings(
                true, "data", "http://localhost", Optional.empty(), 25, Optional.empty(), Optional.empty(), "");
        var clock = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
        return new Outbox(
                new JpaOutboxMessageRepository(entityManager), settings, new StandingStill(), clock, new Woken());
    }

    private Letter letter() {
        return entityManager
                .createQuery("select m from OutboxMessage m", OutboxMessage.class)
                .getSingleResult()
                .letter();
    }

    private static final class StandingStill implements TimeTravel {

        @Override
        public Duration ahead() {
            return Duration.ZERO;
        }

        @Override
        public void setAhead(Duration duration) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Instant> nextDue() {
            return Optional.empty();
        }

        @Override
        public void doWhatIsDue() {
            throw new UnsupportedOperationException();
        }
    }
}
