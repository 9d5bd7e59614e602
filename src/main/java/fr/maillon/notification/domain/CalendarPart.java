package fr.maillon.notification.domain;

import java.io.Serializable;

/**
 * An invitation that goes with a mail and that calendars take in (RFC 5545, RFC 6047).
 *
 * @param method {@code REQUEST} or {@code CANCEL}
 * @param text the calendar, lines ended by CRLF
 */
public record CalendarPart(String method, String text) implements Serializable {

    /** Longest text that is kept. */
    public static final int LONGEST = 12_000;

    /** Its media type as a part of a mail. */
    public String contentType() {
        return "text/calendar; charset=UTF-8; method=" + method;
    }
}
