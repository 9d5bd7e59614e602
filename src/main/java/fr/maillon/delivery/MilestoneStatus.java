package fr.maillon.delivery;

/** Where a milestone stands. */
public enum MilestoneStatus {
    PLANNED,
    DELIVERED,
    ACCEPTED,
    REWORK;

    /** Whether a milestone in this state may pass to the other. */
    public boolean canBecome(MilestoneStatus next) {
        return switch (this) {
            case PLANNED, REWORK -> next == DELIVERED;
            case DELIVERED -> next == ACCEPTED || next == REWORK;
            case ACCEPTED -> false;
        };
    }
}
