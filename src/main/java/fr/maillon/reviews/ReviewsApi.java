package fr.maillon.reviews;

import fr.maillon.intake.RequestId;

/** What the workflow asks of reviews. */
public interface ReviewsApi {

    /** Publishes the reviews of a delivered request together and closes it. */
    void publish(RequestId request);
}
