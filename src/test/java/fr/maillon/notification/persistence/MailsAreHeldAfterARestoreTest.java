package fr.maillon.notification.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.identity.Viewers;
import fr.maillon.identity.Viewers.SignedIn;
import fr.maillon.notification.WaitingMails;
import fr.maillon.notification.domain.Letter;
import fr.maillon.notification.domain.MailStatus;
import fr.maillon.notification.domain.OutboxMessage;
import fr.maillon.notification.domain.OutboxMessageRepository;
import fr.maillon.notification.service.HeldMails;
import fr.maillon.notification.service.Woken;
import fr.maillon.platform.database.OnBothDatabases;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.NotFound;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailsAreHeldAfterARestoreTest extends OnBothDatabases {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final Letter LETTER = new Letter(
            new EmailAddress("someone@example.org"), "fr", "BriefOffered", "Objet", "Première", "", "Voir", "http://x");

    private final Woken woken = new Woken();
    private final SignedIn signedIn = new SignedIn(Viewers.administrator());
    private OutboxMessageRepository messages;
    private HeldMails held;
    private String waiting;
    private String sent;

    @BeforeEach
    void a_mail_that_waits_and_one_that_was_sent() throws SQLException {
        messages = new JpaOutboxMessageRepository(entityManager);
        held = new HeldMails(messages, signedIn, Clock.fixed(NOW, ZoneOffset.UTC), woken);
        OutboxMessage one = new OutboxMessage(LETTER, NOW.minus(Duration.ofHours(9)));
        OutboxMessage other = new OutboxMessage(LETTER, NOW.minus(Duration.ofHours(9)));
        other.sent(NOW.minus(Duration.ofHours(8)));
        messages.add(one);
        messages.add(other);
        waiting = one.id();
        sent = other.id();
        writeAndForget();

        assertThat(WaitingMails.hold(entityManager.unwrap(Connection.class))).isEqualTo(1);
        writeAndForget();
    }

    @Test
    void what_waited_is_held_and_is_not_due() {
        assertThat(held.count()).isEqualTo(1);
        assertThat(messages.due(NOW, 10)).isEmpty();
        assertThat(status(sent)).isEqualTo(MailStatus.SENT);
    }

    @Test
    void released_it_is_due_at_once_and_the_sender_is_woken() {
        held.send();
        writeAndForget();

        assertThat(messages.due(NOW, 10)).containsExactly(waiting);
        assertThat(held.count()).isZero();
        assertThat(woken.count()).isEqualTo(1);
    }

    @Test
    void given_up_it_is_never_sent() {
        held.giveUp();
        writeAndForget();

        assertThat(status(waiting)).isEqualTo(MailStatus.SENT);
        assertThat(messages.due(NOW, 10)).isEmpty();
        assertThat(held.count()).isZero();
    }

    @Test
    void nobody_else_decides_about_it_or_knows_of_it() {
        signedIn.become(Viewers.coordinator());

        assertThatThrownBy(held::count).isInstanceOf(NotFound.class);
        assertThatThrownBy(held::send).isInstanceOf(NotFound.class);
        assertThatThrownBy(held::giveUp).isInstanceOf(NotFound.class);
        assertThat(status(waiting)).isEqualTo(MailStatus.HELD);
    }

    @Test
    void what_is_not_held_can_be_neither_released_nor_given_up() {
        OutboxMessage message = messages.byId(sent).orElseThrow();

        assertThatThrownBy(() -> message.release(NOW)).hasMessageContaining("not held but SENT");
        assertThatThrownBy(() -> message.giveUp(NOW)).hasMessageContaining("not held but SENT");
    }

    private MailStatus status(String id) {
        return messages.byId(id).orElseThrow().status();
    }
}
