package fr.maillon.lots;

/** Where the split of a request into lots stands. */
public enum SplitStatus {
    /** A coordinator writes the brief and its lots. */
    OPEN,
    /** The client reads them. */
    OFFERED,
    /** The client approved them: each lot goes its way. */
    APPROVED,
    /** The request ended before that. */
    DROPPED;

    /** Whether a split in this state may pass to the other. */
    public boolean canBecome(SplitStatus next) {
        return switch (this) {
            case OPEN -> next == OFFERED || next == DROPPED;
            case OFFERED -> next == OPEN || next == APPROVED || next == DROPPED;
            case APPROVED, DROPPED -> false;
        };
    }
}
