package fr.maillon.intake.service;

import fr.maillon.intake.PromiseState;

/** Which promises are listed. */
public enum PromiseFilter {
    /** All that wait for a decision now, also for one after a client's answer. */
    RUNNING,
    RECEIVED,
    ANSWERED,
    IN_TIME,
    LATE,
    WITHDRAWN;

    boolean shows(PromiseState state) {
        return switch (this) {
            case RUNNING -> state == PromiseState.RUNNING || state == PromiseState.OVERDUE;
            case RECEIVED -> true;
            case ANSWERED -> state == PromiseState.IN_TIME || state == PromiseState.LATE;
            case IN_TIME -> state == PromiseState.IN_TIME;
            case LATE -> state == PromiseState.LATE;
            case WITHDRAWN -> state == PromiseState.WITHDRAWN;
        };
    }
}
