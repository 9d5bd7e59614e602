package fr.maillon.notification.domain;

import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail, written in the transaction of what it tells: if that is rolled back, so is the mail. It is sent after the
 * commit and tried again, later each time, while the mail server refuses it; after {@value #MOST_ATTEMPTS} tries it is
 * put aside as failed.
 */
@Entity
@Table(name = "outbox_messages")
public class OutboxMessage {

    static final int MOST_ATTEMPTS = 10;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int LONGEST_ERROR = 500;

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "recipient")
    private EmailAddress recipient;

    @Column(name = "language")
    private String language;

    @Column(name = "event")
    private String event;

    @Column(name = "subject")
    private String subject;

    @Column(name = "first_line")
    private String firstLine;

    @Column(name = "rest")
    private String rest;

    @Column(name = "button")
    private String button;

    @Column(name = "address")
    private String address;

    @Column(name = "calendar_method")
    private @Nullable String calendarMethod;

    @Column(name = "calendar")
    private @Nullable String calendar;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "status")
    @Enumerated(EnumType.STRING)
    private MailStatus status;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "last_error")
    private @Nullable String lastError;

    @Version
    @Column(name = "version")
    private long version;

    protected OutboxMessage() {}

    public OutboxMessage(Letter letter, Instant now) {
        this.id = Ids.next();
        this.recipient = letter.recipient();
        this.language = letter.language();
        this.event = letter.event();
        this.subject = letter.subject();
        this.firstLine = letter.firstLine();
        this.rest = letter.rest();
        this.button = letter.button();
        this.address = letter.address();
        var invitation = letter.calendar();
        if (invitation != null) {
            this.calendarMethod = invitation.method();
            this.calendar = invitation.text();
        }
        this.writtenAt = now;
        this.status = MailStatus.QUEUED;
        this.nextAttemptAt = now;
    }

    /** It was written in a past that a demonstration makes up: nobody waits for it any more. */
    public void neverToBeSent(Instant now) {
        status = MailStatus.SENT;
        sentAt = now;
    }

    /** An administrator knows that it was not sent before the backup was restored in which it was held. */
    public void release(Instant now) {
        mustBeHeld();
        status = MailStatus.QUEUED;
        nextAttemptAt = now;
    }

    /** An administrator knows that it was sent. */
    public void giveUp(Instant now) {
        mustBeHeld();
        neverToBeSent(now);
    }

    private void mustBeHeld() {
        if (status != MailStatus.HELD) {
            throw new IllegalStateException("not held but " + status + ": " + id);
        }
    }

    /** The mail server took it. */
    public void sent(Instant now) {
        status = MailStatus.SENT;
        attempts++;
        sentAt = now;
        lastError = null;
    }

    /** The mail server did not take it: again later, or never when it was tried often enough. */
    public void refused(String error, Instant now) {
        attempts++;
        lastError = error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
        if (attempts >= MOST_ATTEMPTS) {
            status = MailStatus.FAILED;
        } else {
            nextAttemptAt = now.plus(pauseAfter(attempts));
        }
    }

    static Duration pauseAfter(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    public String id() {
        return id;
    }

    public Letter letter() {
        return new Letter(recipient, language, event, subject, firstLine, rest, button, address, invitation());
    }

    private @Nullable CalendarPart invitation() {
        return calendarMethod == null || calendar == null ? null : new CalendarPart(calendarMethod, calendar);
    }

    public MailStatus status() {
        return status;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
