package fr.maillon.notification.service;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import biweekly.property.Status;
import fr.maillon.intake.CallBackSummary;
import fr.maillon.notification.domain.CalendarPart;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;

/**
 * A call-back as calendars take it in (RFC 5545, RFC 5546): one event whose UID stays the same for its whole life and whose
 * SEQUENCE is raised with each change, in UTC so that every calendar shows it in its own zone.
 */
final class CallBackInvitation {

    private static final String PRODUCT = "-//Maillon//Maillon//FR";

    private CallBackInvitation() {}

    /** Somebody who takes part. */
    record Person(String name, String email) {}

    /** What the event says, in the language of who reads it. */
    record Words(String summary, String description) {}

    /**
     * The event as it stands; a cancelled call-back takes it out of the calendars.
     *
     * @param host the name of the installation, for a UID that no other installation gives
     * @param page where the reader follows the request, in full
     */
    static CalendarPart of(
            CallBackSummary callBack,
            Person caller,
            Person client,
            Words words,
            String host,
            String page,
            Instant now) {
        var cancelled = !callBack.open();
        var event = new VEvent();
        event.setUid("call-back-" + callBack.id().value() + "@" + host);
        event.setDateTimeStamp(Date.from(now));
        event.setSequence(callBack.sequence());
        event.setDateStart(Date.from(Objects.requireNonNull(callBack.startsAt())), true);
        event.setDateEnd(Date.from(Objects.requireNonNull(callBack.endsAt())), true);
        event.setSummary(words.summary());
        event.setDescription(words.description());
        event.setLocation(callBack.phone());
        event.setUrl(page);
        event.setStatus(cancelled ? Status.cancelled() : Status.confirmed());
        event.setOrganizer(new Organizer(caller.name(), caller.email()));
        event.addAttendee(attendee(client, ParticipationStatus.NEEDS_ACTION, true));
        event.addAttendee(attendee(caller, ParticipationStatus.ACCEPTED, false));
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(cancelled ? "CANCEL" : "REQUEST");
        calendar.addEvent(event);
        return new CalendarPart(cancelled ? "CANCEL" : "REQUEST", written(calendar));
    }

    private static Attendee attendee(Person person, ParticipationStatus status, boolean answers) {
        var attendee = new Attendee(person.name(), person.email());
        attendee.setParticipationStatus(status);
        attendee.setRsvp(answers);
        return attendee;
    }

    private static String written(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return FoldedLines.of(text.toString());
    }
}
