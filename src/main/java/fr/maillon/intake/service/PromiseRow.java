package fr.maillon.intake.service;

import fr.maillon.intake.PromiseState;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A promise in a list.
 *
 * @param before until when a decision is or was promised
 * @param answeredAt when a coordinator first decided, null while nobody did
 * @param taken open time from the submission to the first answer, or to now
 * @param distance open time that is left or, once it is overdue, by which it is late; zero once it is answered
 * @param again whether it is read again after the client's answer
 */
public record PromiseRow(
        String id,
        String reference,
        String title,
        String clientName,
        @Nullable Instant submittedAt,
        Instant before,
        @Nullable Instant answeredAt,
        PromiseState state,
        Duration taken,
        Duration distance,
        boolean again)
        implements Serializable {}
