package fr.maillon.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.identity.AccountId;
import fr.maillon.identity.AccountSummary;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewers;
import fr.maillon.notification.domain.MailStatus;
import fr.maillon.notification.domain.OutboxMessage;
import fr.maillon.notification.domain.OutboxMessageRepository;
import fr.maillon.platform.config.Settings;
import fr.maillon.platform.time.TimeTravel;
import fr.maillon.shared.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MailOfAMadeUpPastTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final AccountSummary READER = new AccountSummary(
            AccountId.next(),
            new EmailAddress("maya@untel.fr"),
            "Maya Untel",
            Set.of(Role.CLIENT),
            Viewers.TARN,
            Locale.FRENCH,
            true);

    private final Mails mails = new Mails();
    private final Woken woken = new Woken();

    @Test
    void a_mail_of_today_waits_for_the_mail_server_and_wakes_the_sender() {
        tell(Duration.ZERO);

        assertThat(mails.all).extracting(OutboxMessage::status).containsExactly(MailStatus.QUEUED);
        assertThat(woken.count()).isEqualTo(1);
    }

    @Test
    void a_mail_of_the_past_of_a_demonstration_is_shown_but_never_sent() {
        tell(Duration.ofDays(-40));

        assertThat(mails.all).extracting(OutboxMessage::status).containsExactly(MailStatus.SENT);
        assertThat(woken.count()).isZero();
    }

    private void tell(Duration ahead) {
        var settings = new Settings(
                true,
                "data",
                "http://localhost",
                Optional.empty(),
                25,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
        new Outbox(mails, settings, new StandingAt(ahead), Clock.fixed(NOW, ZoneOffset.UTC), woken)
                .tell(
                        READER,
                        "RequestAbandoned",
                        "/client/requests/view?id=1",
                        "Vendre nos conserves",
                        "QR-2026-000001");
    }

    private static final class Mails implements OutboxMessageRepository {

        private final List<OutboxMessage> all = new ArrayList<>();

        @Override
        public void add(OutboxMessage message) {
            all.add(message);
        }

        @Override
        public Optional<OutboxMessage> byId(String id) {
            return all.stream().filter(one -> one.id().equals(id)).findFirst();
        }

        @Override
        public List<String> due(Instant now, int most) {
            return List.of();
        }

        @Override
        public List<OutboxMessage> held() {
            return List.of();
        }

        @Override
        public List<OutboxMessage> newest(String recipient, int most) {
            return all;
        }
    }

    private record StandingAt(Duration ahead) implements TimeTravel {

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
