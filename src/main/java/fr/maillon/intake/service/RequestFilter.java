package fr.maillon.intake.service;

import fr.maillon.intake.RequestStatus;
import java.util.EnumSet;
import java.util.Set;

/** The piles in which a coordinator looks for requests. */
public enum RequestFilter {
    ALL,
    TO_QUALIFY,
    TO_SPLIT,
    AWAITING_CLIENT,
    SOURCING,
    COMPARISON,
    IN_DELIVERY,
    ENDED;

    /** In which states the requests of this pile are; those to qualify and to split share one. */
    public Set<RequestStatus> statuses() {
        return switch (this) {
            case ALL -> EnumSet.complementOf(EnumSet.of(RequestStatus.DRAFT));
            case TO_QUALIFY -> EnumSet.of(RequestStatus.SUBMITTED, RequestStatus.IN_QUALIFICATION);
            case TO_SPLIT -> EnumSet.of(RequestStatus.IN_QUALIFICATION);
            case AWAITING_CLIENT -> EnumSet.of(RequestStatus.AWAITING_CLIENT, RequestStatus.BRIEF_APPROVAL);
            case SOURCING -> EnumSet.of(RequestStatus.SOURCING);
            case COMPARISON -> EnumSet.of(RequestStatus.COMPARISON);
            case IN_DELIVERY -> EnumSet.of(RequestStatus.IN_DELIVERY);
            case ENDED ->
                EnumSet.of(
                        RequestStatus.CLOSED,
                        RequestStatus.REJECTED,
                        RequestStatus.CANCELLED,
                        RequestStatus.UNSUCCESSFUL);
        };
    }
}
