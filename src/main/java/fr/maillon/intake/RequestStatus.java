package fr.maillon.intake;

/** Where a quote request stands; which states may follow is the state's own knowledge. */
public enum RequestStatus {
    DRAFT,
    SUBMITTED,
    IN_QUALIFICATION,
    AWAITING_CLIENT,
    BRIEF_APPROVAL,
    SOURCING,
    COMPARISON,
    IN_DELIVERY,
    CLOSED,
    REJECTED,
    CANCELLED,
    UNSUCCESSFUL;

    /** Whether nothing more can happen. */
    public boolean isEnd() {
        return switch (this) {
            case CLOSED, REJECTED, CANCELLED, UNSUCCESSFUL -> true;
            case DRAFT,
                    SUBMITTED,
                    IN_QUALIFICATION,
                    AWAITING_CLIENT,
                    BRIEF_APPROVAL,
                    SOURCING,
                    COMPARISON,
                    IN_DELIVERY -> false;
        };
    }

    /** Whether a request in this state may pass to the other. */
    public boolean canBecome(RequestStatus next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED;
            case SUBMITTED -> next == IN_QUALIFICATION || next == CANCELLED;
            case IN_QUALIFICATION ->
                next == AWAITING_CLIENT || next == BRIEF_APPROVAL || next == REJECTED || next == CANCELLED;
            case AWAITING_CLIENT -> next == IN_QUALIFICATION || next == CANCELLED;
            case BRIEF_APPROVAL -> next == IN_QUALIFICATION || next == SOURCING || next == CANCELLED;
            case SOURCING, COMPARISON, IN_DELIVERY ->
                next == SOURCING
                        || next == COMPARISON
                        || next == IN_DELIVERY
                        || next == CLOSED
                        || next == CANCELLED
                        || next == UNSUCCESSFUL;
            case CLOSED, REJECTED, CANCELLED, UNSUCCESSFUL -> false;
        };
    }
}
