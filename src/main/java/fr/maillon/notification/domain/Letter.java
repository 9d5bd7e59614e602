package fr.maillon.notification.domain;

import fr.maillon.shared.EmailAddress;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told.
 *
 * @param language {@code fr} or {@code en}, the reader's
 * @param event what it is about, the simple name of the event
 * @param subject the act and the object
 * @param firstLine what is expected, and by when
 * @param rest what else is good to know, paragraphs parted by a line feed; may be empty
 * @param button what the one button says
 * @param address where it leads, in full
 * @param calendar an invitation that goes with it, null in most
 */
public record Letter(
        EmailAddress recipient,
        String language,
        String event,
        String subject,
        String firstLine,
        String rest,
        String button,
        String address,
        @Nullable CalendarPart calendar)
        implements Serializable {

    /** One without an invitation. */
    public Letter(
            EmailAddress recipient,
            String language,
            String event,
            String subject,
            String firstLine,
            String rest,
            String button,
            String address) {
        this(recipient, language, event, subject, firstLine, rest, button, address, null);
    }

    /** How long the first line may be. */
    public static final int FIRST_LINE = 2_000;

    /** How long the rest may be. */
    public static final int REST = 8_000;
}
