package fr.maillon.catalogue;

/** How a lot depends on another. */
public enum DependencyKind {
    /** It cannot be done without what the other delivers. */
    NEEDS_DELIVERABLE_OF,
    /** It begins when the other has ended. */
    STARTS_AFTER,
    /** Both are better done by one provider. */
    SAME_PROVIDER_PREFERRED,
    /** It is done only when the other is awarded. */
    ONLY_IF_AWARDED;

    /** Whether it says an order in time; only such dependencies can form a circle that nobody could work off. */
    public boolean isOrder() {
        return this != SAME_PROVIDER_PREFERRED;
    }
}
