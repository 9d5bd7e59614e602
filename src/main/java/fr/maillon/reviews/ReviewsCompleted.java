package fr.maillon.reviews;

import fr.maillon.intake.RequestId;

/** All reviews of a request are given: they need not wait for the end of the period. */
public record ReviewsCompleted(RequestId requestId) {}
