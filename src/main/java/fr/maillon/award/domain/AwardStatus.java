package fr.maillon.award.domain;

/** What became of a client's choice. */
public enum AwardStatus {
    CHOSEN,
    ACCEPTED,
    RECONSIDERED,
    /** The lot ended before the choice was binding. */
    LAPSED;

    /** Whether a choice in this state may pass to the other. */
    public boolean canBecome(AwardStatus next) {
        return switch (this) {
            case CHOSEN -> next != CHOSEN;
            case ACCEPTED, RECONSIDERED, LAPSED -> false;
        };
    }

    /** Whether this is the choice that counts for the lot. */
    public boolean isCurrent() {
        return switch (this) {
            case CHOSEN, ACCEPTED -> true;
            case RECONSIDERED, LAPSED -> false;
        };
    }
}
