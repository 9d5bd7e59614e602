package fr.maillon.notification.service;

import fr.maillon.identity.AccountSummary;
import fr.maillon.notification.domain.CalendarPart;
import fr.maillon.notification.domain.Letter;
import fr.maillon.notification.domain.OutboxMessage;
import fr.maillon.notification.domain.OutboxMessageRepository;
import fr.maillon.platform.config.Settings;
import fr.maillon.platform.time.TimeTravel;
import fr.maillon.platform.web.Texts;
import fr.maillon.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes a mail in the transaction of what it tells. Its words are {@code mail.<Event>.subject}, {@code .first},
 * {@code .rest} (may be missing) and {@code .button} in the reader's language, all with the same arguments.
 */
@ApplicationScoped
public class Outbox {

    private OutboxMessageRepository messages;
    private Settings settings;
    private TimeTravel travel;
    private Clock clock;
    private Event<MailWritten> written;

    protected Outbox() {}

    @Inject
    public Outbox(
            OutboxMessageRepository messages,
            Settings settings,
            TimeTravel travel,
            Clock clock,
            Event<MailWritten> written) {
        this.messages = messages;
        this.settings = settings;
        this.travel = travel;
        this.clock = clock;
        this.written = written;
    }

    /**
     * Tells somebody.
     *
     * @param event the simple name of the event, with a word behind it when several people are told differently
     * @param page where the button leads, below the context root, with its parameters
     * @param arguments of the texts: values are said as people say them
     */
    public void tell(AccountSummary reader, String event, String page, Object... arguments) {
        tellWith(null, reader, event, page, arguments);
    }

    /**
     * Tells somebody, with an invitation for the calendar.
     *
     * @param calendar null for none
     */
    public void tellWith(
            @Nullable CalendarPart calendar, AccountSummary reader, String event, String page, Object... arguments) {
        if (reader.active()) {
            write(calendar, reader.email(), reader.locale(), event, page, arguments);
        }
    }

    /** Tells somebody who has no account, or not yet. */
    public void tell(EmailAddress reader, Locale locale, String event, String page, Object... arguments) {
        write(null, reader, locale, event, page, arguments);
    }

    private void write(
            @Nullable CalendarPart calendar,
            EmailAddress reader,
            Locale locale,
            String event,
            String page,
            Object... arguments) {
        Texts texts = new Texts(locale, clock);
        String key = "mail." + event;
        Letter letter = new Letter(
                reader,
                locale.getLanguage(),
                event,
                oneLine(texts.text(key + ".subject", arguments)),
                shortened(texts.text(key + ".first", arguments), Letter.FIRST_LINE),
                texts.has(key + ".rest") ? shortened(texts.text(key + ".rest", arguments), Letter.REST) : "",
                texts.text(key + ".button"),
                settings.baseUrl() + page,
                calendar);
        OutboxMessage message = new OutboxMessage(letter, clock.instant());
        messages.add(message);
        if (travel.ahead().isNegative()) {
            message.neverToBeSent(clock.instant());
        } else {
            written.fire(new MailWritten());
        }
    }

    /** A mail may end early: the page to which its button leads has every word. What it tells is never lost for its length. */
    private static String shortened(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
    }

    /** What people typed may hold line breaks; a subject may not. */
    private static String oneLine(String subject) {
        return subject.replaceAll("\\s+", " ").strip();
    }
}
