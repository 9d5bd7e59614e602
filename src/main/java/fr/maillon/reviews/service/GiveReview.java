package fr.maillon.reviews.service;

import fr.maillon.lots.LotId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** One side's review of the work on one lot: one to five points each, and a comment that may be empty. */
public record GiveReview(
        @NotNull LotId lotId,
        int quality,
        int timeliness,
        int contact,
        @NotNull @Size(max = GiveReview.COMMENT_MAX) String comment) {

    public static final int COMMENT_MAX = 2000;
}
