package fr.maillon.platform.retry;

/** How a transaction lost a race. */
public enum LostRace {
    /** Two waited for each other's locks; the database let one of them fail. */
    DEADLOCK,
    /** It waited for a lock as long as anybody may. */
    LOCK_TIME_OUT,
    /** Another transaction changed first what it was about to change. */
    CHANGED_MEANWHILE
}
