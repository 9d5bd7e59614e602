package fr.maillon.intake;

/** Who or what ended a request before it was delivered. */
public enum RequestEnding {
    REJECTED_BY_COORDINATOR,
    CANCELLED_BY_CLIENT,
    ABANDONED_BY_SILENCE,
    WITHOUT_RESULT,
    DELIVERED
}
