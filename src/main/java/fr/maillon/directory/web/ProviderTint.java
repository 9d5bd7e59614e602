package fr.maillon.directory.web;

import fr.maillon.directory.ProviderStatus;

/** The tint of a provider's state on screen; the word beside it says it all the same. */
final class ProviderTint {

    private ProviderTint() {}

    static String of(ProviderStatus status) {
        return switch (status) {
            case PENDING -> "amber";
            case APPROVED -> "done";
            case REFUSED -> "danger";
            case SUSPENDED -> "neutral";
        };
    }
}
