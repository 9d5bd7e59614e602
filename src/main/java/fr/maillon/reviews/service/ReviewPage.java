package fr.maillon.reviews.service;

import fr.maillon.lots.LotSummary;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one side sees of its own review of a lot.
 *
 * @param other whom it speaks of
 * @param closesAt until when reviews are given, null before they are
 * @param own the review given, null while there is none
 * @param mayGive whether it can be given now
 */
public record ReviewPage(
        LotSummary lot,
        String other,
        @Nullable Instant closesAt,
        @Nullable ReviewRow own,
        boolean mayGive) implements Serializable {}
