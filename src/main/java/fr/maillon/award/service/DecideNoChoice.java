package fr.maillon.award.service;

import fr.maillon.award.NoChoice;
import fr.maillon.lots.LotId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The client chooses no bid and says to all who bid why. */
public record DecideNoChoice(
        @NotNull LotId lotId,
        @NotNull NoChoice choice,
        @NotBlank @Size(max = AwardLot.REASON_MAX) String reason) {}
