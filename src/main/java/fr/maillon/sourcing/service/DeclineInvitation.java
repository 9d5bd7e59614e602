package fr.maillon.sourcing.service;

import fr.maillon.sourcing.DeclineReason;
import fr.maillon.sourcing.InvitationId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * I will not bid.
 *
 * @param note a word to the coordinator, may be empty
 */
public record DeclineInvitation(
        @NotNull InvitationId invitation,
        @NotNull DeclineReason reason,
        @NotNull @Size(max = DeclineInvitation.NOTE_LENGTH) String note) {

    public static final int NOTE_LENGTH = 1000;
}
