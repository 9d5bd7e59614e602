package fr.maillon.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import fr.maillon.identity.AccountId;
import fr.maillon.intake.CallBackId;
import fr.maillon.intake.CallBackStatus;
import fr.maillon.intake.CallBackSummary;
import fr.maillon.intake.CallBackWish;
import fr.maillon.intake.RequestId;
import fr.maillon.notification.domain.CalendarPart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Requirements 6.3 of the standards: iCalendar as RFC 5545 and RFC 5546 want it. */
class InvitationToACallTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");
    private static final CallBackId ID = CallBackId.next();
    private static final String PAGE = "https://maillon.example/client/requests/view?id=1";

    @Test
    void it_is_a_valid_request_with_all_that_a_calendar_needs() {
        var part = invitation(CallBackStatus.FIXED, 0);
        var calendar = parsed(part);
        var event = event(calendar);

        assertThat(part.method()).isEqualTo("REQUEST");
        assertThat(calendar.getMethod().isRequest()).isTrue();
        assertThat(calendar.getVersion()).isEqualTo(ICalVersion.V2_0);
        assertThat(calendar.getProductId().getValue()).isEqualTo("-//Maillon//Maillon//FR");
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
                .as(calendar.validate(ICalVersion.V2_0).toString())
                .isTrue();
        assertThat(event.getUid().getValue()).isEqualTo("call-back-" + ID.value() + "@maillon.example");
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(NOW);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(START);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(START.plusSeconds(1800));
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getLocation().getValue()).isEqualTo("06 00 00 00 01");
        assertThat(event.getUrl().getValue()).isEqualTo(PAGE);
        assertThat(event.getSummary().getValue()).isEqualTo("Appel : « Vendre, livrer; payer »");
        assertThat(event.getDescription().getValue())
                .isEqualTo("Une ligne.\nUne autre, plus longue : " + "é".repeat(80));
        assertThat(event.getOrganizer().getEmail()).isEqualTo("claire@asso.example");
        assertThat(event.getAttendees()).hasSize(2);
        assertThat(event.getAttendees().get(0).getEmail()).isEqualTo("maya@untel.example");
        assertThat(event.getAttendees().get(0).getRsvp()).isTrue();
        assertThat(event.getAttendees().get(0).getParticipationStatus().getValue())
                .isEqualTo("NEEDS-ACTION");
    }

    @Test
    void a_moved_call_keeps_its_uid_and_raises_its_number() {
        var first = event(parsed(invitation(CallBackStatus.FIXED, 0)));
        var moved = event(parsed(invitation(CallBackStatus.MOVED, 1)));

        assertThat(moved.getUid().getValue()).isEqualTo(first.getUid().getValue());
        assertThat(moved.getSequence().getValue()).isEqualTo(1);
    }

    @Test
    void a_cancelled_call_leaves_the_calendars() {
        var part = invitation(CallBackStatus.CANCELLED, 2);
        var calendar = parsed(part);

        assertThat(part.method()).isEqualTo("CANCEL");
        assertThat(calendar.getMethod().isCancel()).isTrue();
        assertThat(event(calendar).getStatus().isCancelled()).isTrue();
        assertThat(event(calendar).getSequence().getValue()).isEqualTo(2);
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    }

    /** Unfolded lines would hide an overlong one. */
    @Test
    void lines_end_with_crlf_and_are_folded_and_the_times_are_in_utc() {
        var text = invitation(CallBackStatus.FIXED, 0).text();

        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(text).contains("DTSTART:20261124T090000Z\r\n");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .as(line)
                .hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void the_longest_words_fit_where_they_are_kept() {
        var part = CallBackInvitation.of(
                callBack(CallBackStatus.FIXED, 0),
                new CallBackInvitation.Person("é".repeat(200), "a".repeat(240) + "@asso.example"),
                new CallBackInvitation.Person("é".repeat(200), "b".repeat(240) + "@asso.example"),
                new CallBackInvitation.Words("é".repeat(300), "é".repeat(1200)),
                "maillon.example",
                "https://" + "x".repeat(490),
                NOW);

        assertThat(part.text()).hasSizeLessThan(CalendarPart.LONGEST);
    }

    private static CalendarPart invitation(CallBackStatus status, int sequence) {
        return CallBackInvitation.of(
                callBack(status, sequence),
                new CallBackInvitation.Person("Claire Vidal", "claire@asso.example"),
                new CallBackInvitation.Person("Maya Untel", "maya@untel.example"),
                new CallBackInvitation.Words(
                        "Appel : « Vendre, livrer; payer »", "Une ligne.\nUne autre, plus longue : " + "é".repeat(80)),
                "maillon.example",
                PAGE,
                NOW);
    }

    private static CallBackSummary callBack(CallBackStatus status, int sequence) {
        return new CallBackSummary(
                ID,
                RequestId.next(),
                status,
                CallBackWish.AS_SOON_AS_POSSIBLE,
                "06 00 00 00 01",
                START,
                START.plusSeconds(1800),
                sequence,
                AccountId.next(),
                "Claire Vidal",
                "",
                NOW);
    }

    private static ICalendar parsed(CalendarPart part) {
        return Biweekly.parse(part.text()).first();
    }

    private static VEvent event(ICalendar calendar) {
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().get(0);
    }
}
