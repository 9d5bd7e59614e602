package fr.maillon.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import fr.maillon.notification.domain.CalendarPart;
import fr.maillon.notification.domain.Letter;
import fr.maillon.platform.config.Settings;
import fr.maillon.shared.EmailAddress;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a mail program receives: RFC 6047 wants the invitation as text/calendar with its method. */
class AnInvitationArrivesByMailTest {

    private static final CalendarPart INVITATION = new CalendarPart("REQUEST", """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Maillon//Maillon//FR
            METHOD:REQUEST
            BEGIN:VEVENT
            UID:1@maillon.example
            DTSTAMP:20261123T090000Z
            DTSTART:20261124T090000Z
            SUMMARY:Appel à Gaillac
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n"));

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

    @Test
    void it_stands_beside_the_words_and_as_a_file() throws Exception {
        send(INVITATION);

        var parts = leaves(received());
        assertThat(parts)
                .extracting(part -> part.getContentType().replaceAll(";.*", "").toLowerCase(Locale.ROOT))
                .containsExactly("text/plain", "text/html", "text/calendar", "application/ics");
        assertThat(parts.get(2).getContentType()).contains("method=REQUEST").containsIgnoringCase("charset=UTF-8");
        assertThat(parts.get(3).getFileName()).isEqualTo("invitation.ics");
        for (var part : parts.subList(2, 4)) {
            var calendar = Biweekly.parse(text(part)).first();
            assertThat(calendar.getMethod().isRequest()).isTrue();
            assertThat(calendar.getEvents()).singleElement().satisfies(event -> assertThat(
                            event.getSummary().getValue())
                    .isEqualTo("Appel à Gaillac"));
        }
    }

    @Test
    void a_mail_without_one_stays_as_it_was() throws Exception {
        send(null);

        assertThat(leaves(received()))
                .extracting(part -> part.getContentType().replaceAll(";.*", "").toLowerCase(Locale.ROOT))
                .containsExactly("text/plain", "text/html");
    }

    private static void send(CalendarPart calendar) throws MailRefused {
        var settings = new Settings(
                false,
                "data",
                "http://localhost",
                Optional.of("localhost"),
                SERVER.getSmtp().getPort(),
                Optional.empty(),
                Optional.empty(),
                "maillon@asso.example",
                Optional.empty());
        var letter = new Letter(
                new EmailAddress("maya@untel.example"),
                "fr",
                "CallBackFixed",
                "Rendez-vous téléphonique",
                "Nous vous appelons mardi.",
                "",
                "Voir",
                "http://localhost/x",
                calendar);
        new SmtpMailSender(settings, new LetterPaper()).send(letter, "abc");
    }

    private static MimeMessage received() {
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        return SERVER.getReceivedMessages()[0];
    }

    private static List<Part> leaves(Part part) throws MessagingException, IOException {
        List<Part> leaves = new ArrayList<>();
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart one = several.getBodyPart(i);
                leaves.addAll(leaves(one));
            }
        } else {
            leaves.add(part);
        }
        return leaves;
    }

    private static String text(Part part) throws IOException, MessagingException {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
