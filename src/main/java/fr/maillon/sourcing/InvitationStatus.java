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

    /** Whether the provider can still answer, or has answered with a bid. */
    public boolean isOpen() {
        return switch (this) {
            case SENT, SEEN, ACCEPTED, BID -> true;
            case DECLINED, EXPIRED, CANCELLED -> false;
        };
    }

    /** Whether the provider has not yet said anything that counts: no bid, no refusal. */
    public boolean awaitsBid() {
        return switch (this) {
            case SENT, SEEN, ACCEPTED -> true;
            case BID, DECLINED, EXPIRED, CANCELLED -> false;
        };
    }

    /** Whether an invitation in this state may pass to the other. */
    public boolean canBecome(InvitationStatus next) {
        return switch (this) {
            case SENT -> next != SENT;
            case SEEN -> next != SENT && next != SEEN;
            case ACCEPTED -> next == DECLINED || next == BID || next == EXPIRED || next == CANCELLED;
            case BID -> next == ACCEPTED || next == CANCELLED;
            case DECLINED, EXPIRED, CANCELLED -> false;
        };
    }
}
