package fr.maillon.intake.service;

import fr.maillon.intake.CallBackId;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** A coordinator sets the time of a call-back, or another time. */
public record FixCallBack(
        @NotNull CallBackId callBackId,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt) {}
