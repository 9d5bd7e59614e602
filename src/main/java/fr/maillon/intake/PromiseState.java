package fr.maillon.intake;

/** How a promise to answer a client stands. */
public enum PromiseState {
    /** Answered before the promised time. */
    IN_TIME,
    /** Answered, but after the promised time. */
    LATE,
    /** Not answered yet, and there is time left. */
    RUNNING,
    /** Not answered yet, and the promised time is past. */
    OVERDUE,
    /** The client went no further before an answer was given. */
    WITHDRAWN
}
