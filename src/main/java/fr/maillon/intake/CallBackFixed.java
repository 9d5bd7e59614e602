package fr.maillon.intake;

import java.time.Instant;

/**
 * A coordinator set the time of a call-back.
 *
 * @param moved whether it was told at another time before
 */
public record CallBackFixed(RequestId requestId, CallBackId callBackId, Instant startsAt, boolean moved) {}
