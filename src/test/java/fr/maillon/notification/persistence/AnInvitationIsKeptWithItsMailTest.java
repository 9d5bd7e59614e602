package fr.maillon.notification.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.notification.domain.CalendarPart;
import fr.maillon.notification.domain.Letter;
import fr.maillon.notification.domain.OutboxMessage;
import fr.maillon.platform.database.OnBothDatabases;
import fr.maillon.shared.EmailAddress;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AnInvitationIsKeptWithItsMailTest extends OnBothDatabases {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    @Test
    void the_longest_invitation_is_found_again() {
        var letter = letter(new CalendarPart("CANCEL", "é".repeat(CalendarPart.LONGEST)));

        assertThat(stored(letter)).isEqualTo(letter);
    }

    @Test
    void a_mail_without_one_has_none() {
        assertThat(stored(letter(null)).calendar()).isNull();
    }

    private Letter stored(Letter letter) {
        var messages = new JpaOutboxMessageRepository(entityManager);
        var message = new OutboxMessage(letter, NOW);
        messages.add(message);
        writeAndForget();
        return messages.byId(message.id()).orElseThrow().letter();
    }

    private static Letter letter(CalendarPart calendar) {
        return new Letter(
                new EmailAddress("someone@example.org"),
                "fr",
                "CallBackFixed",
                "Objet",
                "Première",
                "",
                "Voir",
                "http://x",
                calendar);
    }
}
