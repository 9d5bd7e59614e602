package fr.maillon.sourcing;

/** Where an invitation stands; a decline is an answer and counts as responsive. */
public enum InvitationStatus {
    SENT,
    SEEN,
    ACCEPTED,
    DECLINED,
    BID,
    EXPIRED,
    CANCELLED;

    /** Whether the provider can still answer. */
    public boolean isOpen() {
        return switch (this) {
            case SENT, SEEN, ACCEPTED, BID -> true;
            case DECLINED, EXPIRED, CANCELLED -> false;
        };
    }
}
