package fr.maillon.sourcing.service;

import fr.maillon.lots.LotId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Invite nobody: the lot ends without result. */
public record GiveUpShortlist(
        @NotNull LotId lot,
        int round,
        @NotBlank @Size(max = GiveUpShortlist.REASON_LENGTH) String reason) {

    public static final int REASON_LENGTH = 1000;
}
