package fr.maillon.reviews;

import fr.maillon.intake.RequestId;

/** The reviews of a request are published. */
public record ReviewsPublished(RequestId requestId) {}
