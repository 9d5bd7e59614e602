package fr.maillon.sourcing.service;

import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * Invite these.
 *
 * @param round the round whose candidates were shown
 */
public record ConfirmShortlist(
        @NotNull LotId lot, int round, @NotNull Set<ProviderId> chosen) {

    public ConfirmShortlist {
        chosen = Set.copyOf(chosen);
    }
}
