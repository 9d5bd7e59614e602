package fr.maillon.delivery.web;

import fr.maillon.delivery.MilestoneStatus;

/** The tint of a milestone's state; the word beside it says the same. */
final class MilestoneTint {

    private MilestoneTint() {}

    static String of(MilestoneStatus status) {
        return switch (status) {
            case PLANNED -> "neutral";
            case DELIVERED -> "active";
            case REWORK -> "amber";
            case ACCEPTED -> "done";
        };
    }
}
