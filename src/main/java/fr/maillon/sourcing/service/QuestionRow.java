package fr.maillon.sourcing.service;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question as an invited provider reads it: the asker is hidden.
 *
 * @param mine whether the reader asked it
 * @param answeredAt null as long as there is no answer; only the asker sees it then
 */
public record QuestionRow(
        String text,
        Instant askedAt,
        boolean mine,
        String answer,
        @Nullable Instant answeredAt) implements Serializable {}
