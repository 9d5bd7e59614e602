package fr.maillon.lots;

/** Where a lot stands; which states may follow is the state's own knowledge. */
public enum LotStatus {
    DRAFT,
    SHORTLISTING,
    BIDDING,
    OPENED,
    AWARDED,
    IN_DELIVERY,
    DELIVERED,
    UNSUCCESSFUL,
    CANCELLED,
    HANDED_OVER;

    /** Whether nothing more can happen. */
    public boolean isEnd() {
        return switch (this) {
            case DELIVERED, UNSUCCESSFUL, CANCELLED, HANDED_OVER -> true;
            case DRAFT, SHORTLISTING, BIDDING, OPENED, AWARDED, IN_DELIVERY -> false;
        };
    }

    /** Whether a lot in this state may pass to the other. */
    public boolean canBecome(LotStatus next) {
        return switch (this) {
            case DRAFT -> next == SHORTLISTING || next == CANCELLED;
            case SHORTLISTING -> next == BIDDING || next == UNSUCCESSFUL || next == CANCELLED || next == HANDED_OVER;
            case BIDDING -> next == OPENED || next == CANCELLED;
            case OPENED -> next == AWARDED || next == SHORTLISTING || next == UNSUCCESSFUL || next == CANCELLED;
            case AWARDED -> next == OPENED || next == IN_DELIVERY || next == UNSUCCESSFUL || next == CANCELLED;
            case IN_DELIVERY -> next == DELIVERED || next == CANCELLED;
            case DELIVERED, UNSUCCESSFUL, CANCELLED, HANDED_OVER -> false;
        };
    }
}
