package fr.maillon.reviews.service;

import fr.maillon.reviews.ReviewSide;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review as it is read.
 *
 * @param publishedAt null while only its author reads it
 */
public record ReviewRow(
        ReviewSide side,
        String authorName,
        int quality,
        int timeliness,
        int contact,
        String comment,
        LocalDate experiencedOn,
        @Nullable Instant publishedAt)
        implements Serializable {}
