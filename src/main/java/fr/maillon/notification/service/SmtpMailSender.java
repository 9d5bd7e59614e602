package fr.maillon.notification.service;

import fr.maillon.notification.domain.CalendarPart;
import fr.maillon.notification.domain.Letter;
import fr.maillon.platform.config.Settings;
import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Sends by SMTP, text and HTML side by side. Each mail has one message id: a mail sent twice is seen as one. */
@ApplicationScoped
public class SmtpMailSender implements MailSender {

    private static final String TIMEOUT_MILLIS = "20000";
    private static final String FILE = "invitation.ics";

    private Settings settings;
    private LetterPaper paper;

    protected SmtpMailSender() {}

    @Inject
    public SmtpMailSender(Settings settings, LetterPaper paper) {
        this.settings = settings;
        this.paper = paper;
    }

    @Override
    public void send(Letter letter, String messageId) throws MailRefused {
        try {
            MimeMessage message = new IdentifiedMessage(session(), messageId);
            message.setFrom(new InternetAddress(settings.mailFrom()));
            message.setRecipient(
                    Message.RecipientType.TO,
                    new InternetAddress(letter.recipient().value()));
            message.setSubject(letter.subject(), "UTF-8");
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", letter.language());
            MimeBodyPart text = new MimeBodyPart();
            text.setText(paper.text(letter), "UTF-8");
            MimeBodyPart html = new MimeBodyPart();
            html.setContent(paper.html(letter), "text/html; charset=UTF-8");
            message.setContent(
                    letter.calendar() == null
                            ? new MimeMultipart("alternative", text, html)
                            : withInvitation(text, html, letter.calendar()));
            Transport.send(message);
        } catch (MessagingException refused) {
            throw new MailRefused(refused);
        }
    }

    /**
     * The invitation once as an alternative, which calendars act upon (RFC 6047), and once as a file for who opens mails
     * elsewhere.
     */
    private static MimeMultipart withInvitation(MimeBodyPart text, MimeBodyPart html, CalendarPart calendar)
            throws MessagingException {
        MimeBodyPart invitation = new MimeBodyPart();
        invitation.setDataHandler(data(calendar, calendar.contentType()));
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(new MimeMultipart("alternative", text, html, invitation));
        MimeBodyPart file = new MimeBodyPart();
        file.setDataHandler(data(calendar, "application/ics; name=" + FILE));
        file.setDisposition(Part.ATTACHMENT);
        file.setFileName(FILE);
        return new MimeMultipart("mixed", words, file);
    }

    private static DataHandler data(CalendarPart calendar, String type) {
        return new DataHandler(new ByteArrayDataSource(calendar.text().getBytes(StandardCharsets.UTF_8), type));
    }

    private Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", settings.smtpHost().orElseThrow());
        properties.setProperty("mail.smtp.port", String.valueOf(settings.smtpPort()));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        if (settings.smtpUser().isEmpty()) {
            return Session.getInstance(properties);
        }
        properties.setProperty("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        settings.smtpUser().orElseThrow(),
                        settings.smtpPassword().orElse(""));
            }
        });
    }

    /** Keeps the id it was given, where the library would draw one at each try. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String id;

        IdentifiedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@maillon>");
        }
    }
}
