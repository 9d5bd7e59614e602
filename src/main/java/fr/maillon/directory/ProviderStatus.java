package fr.maillon.directory;

/** Whether a coordinator has checked a provider; only an approved one is invited. */
public enum ProviderStatus {
    PENDING,
    APPROVED,
    REFUSED,
    SUSPENDED;

    public boolean canBecome(ProviderStatus next) {
        return switch (this) {
            case PENDING -> next == APPROVED || next == REFUSED;
            case APPROVED -> next == SUSPENDED || next == PENDING;
            case REFUSED -> next == APPROVED || next == PENDING;
            case SUSPENDED -> next == APPROVED;
        };
    }
}
