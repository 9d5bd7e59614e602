package fr.maillon.bidding;

/** Where a bid stands. Until the opening nobody but the bidder reads it. */
public enum BidStatus {
    DRAFT,
    SUBMITTED,
    WITHDRAWN,
    OPENED,
    AWARDED,
    NOT_AWARDED,
    EXPIRED;

    /** Whether the seal is broken: the client may read what was submitted. */
    public boolean isOpened() {
        return switch (this) {
            case OPENED, AWARDED, NOT_AWARDED -> true;
            case DRAFT, SUBMITTED, WITHDRAWN, EXPIRED -> false;
        };
    }

    /** Whether a bid in this state may pass to the other. */
    public boolean canBecome(BidStatus next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED || next == EXPIRED;
            case SUBMITTED -> next == SUBMITTED || next == WITHDRAWN || next == OPENED || next == EXPIRED;
            case WITHDRAWN -> next == SUBMITTED;
            case OPENED -> next == AWARDED || next == NOT_AWARDED || next == EXPIRED;
            case AWARDED, NOT_AWARDED, EXPIRED -> false;
        };
    }
}
