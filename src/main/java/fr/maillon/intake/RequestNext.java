package fr.maillon.intake;

import org.jspecify.annotations.Nullable;

/** The next thing that happens with a request, and by that who acts. */
public enum RequestNext {
    FINISH_DRAFT,
    ACKNOWLEDGE,
    QUALIFY,
    PROVIDE_INFORMATION,
    SPLIT,
    APPROVE_BRIEF,
    COLLECT_BIDS,
    CHOOSE_BIDS,
    DELIVER,
    NOTHING;

    /** What follows from a state; while a request is qualified it depends on the coordinator's last decision. */
    public static RequestNext of(RequestStatus status, @Nullable QualificationOutcome qualification) {
        return switch (status) {
            case DRAFT -> FINISH_DRAFT;
            case SUBMITTED -> ACKNOWLEDGE;
            case IN_QUALIFICATION -> qualification == QualificationOutcome.ACCEPTED ? SPLIT : QUALIFY;
            case AWAITING_CLIENT -> PROVIDE_INFORMATION;
            case BRIEF_APPROVAL -> APPROVE_BRIEF;
            case SOURCING -> COLLECT_BIDS;
            case COMPARISON -> CHOOSE_BIDS;
            case IN_DELIVERY -> DELIVER;
            case CLOSED, REJECTED, CANCELLED, UNSUCCESSFUL -> NOTHING;
        };
    }
}
