package fr.maillon.intake;

/** Where a call-back stands. */
public enum CallBackStatus {
    /** The client would like to be called. */
    ASKED,
    /** A time is agreed and both have it in their calendars. */
    FIXED,
    /** Agreed, at another time than was told first. */
    MOVED,
    /** They talked. */
    HELD,
    CANCELLED;

    /** Whether the call is still to come. */
    public boolean isOpen() {
        return switch (this) {
            case ASKED, FIXED, MOVED -> true;
            case HELD, CANCELLED -> false;
        };
    }

    /** Whether it stands in calendars. */
    public boolean hasTime() {
        return this == FIXED || this == MOVED;
    }
}
