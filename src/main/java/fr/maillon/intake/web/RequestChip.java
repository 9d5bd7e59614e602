package fr.maillon.intake.web;

import fr.maillon.intake.RequestNext;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.service.RequestRow;

/** The tint of a request's state, seen from the client or from the coordinator: it calls the one whose turn it is. */
final class RequestChip {

    private RequestChip() {}

    static String forClient(RequestRow row) {
        return switch (row.next()) {
            case FINISH_DRAFT -> "neutral";
            case PROVIDE_INFORMATION, APPROVE_BRIEF, CHOOSE_BIDS -> "amber";
            case ACKNOWLEDGE, QUALIFY, SPLIT, COLLECT_BIDS -> "waiting";
            case DELIVER -> "active";
            case NOTHING -> ended(row.status());
        };
    }

    static String forCoordinator(RequestRow row) {
        return switch (row.next()) {
            case FINISH_DRAFT -> "neutral";
            case QUALIFY, SPLIT -> "amber";
            case ACKNOWLEDGE, PROVIDE_INFORMATION, APPROVE_BRIEF, CHOOSE_BIDS -> "waiting";
            case COLLECT_BIDS, DELIVER -> "active";
            case NOTHING -> ended(row.status());
        };
    }

    private static String ended(RequestStatus status) {
        return status == RequestStatus.CLOSED ? "done" : "neutral";
    }

    /** Where a client acts or looks after the lots, empty when it is for others to act. */
    static String clientPage(RequestNext next) {
        return switch (next) {
            case FINISH_DRAFT -> "/public/requests/post";
            case PROVIDE_INFORMATION -> "/client/requests/provide-information";
            case APPROVE_BRIEF -> "/client/requests/approve-brief";
            case CHOOSE_BIDS, DELIVER -> "/client/requests/view";
            case ACKNOWLEDGE, QUALIFY, SPLIT, COLLECT_BIDS, NOTHING -> "";
        };
    }
}
