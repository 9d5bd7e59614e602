package fr.maillon.platform.retry;

/** How a transaction lost a race. */
public enum LostRace {
    /** Two waited for each other's locks; the database let one of them fail. */
    DEADLOCK,
    /** It waited for a lock as long as anybody may. */
    LOCK_TIME_OUT,
    /** Another transaction changed first what it was about to change. */
    CHANGED_MEANWHILE,
    /**
     * It failed in a way in which who is overtaken may fail, but in which a fault of the program may show itself too: begun
     * anew, the one gets through or is told why not, the other fails again and is told as what it is.
     */
    PERHAPS_OVERTAKEN;

    boolean isCertain() {
        return this != PERHAPS_OVERTAKEN;
    }
}
