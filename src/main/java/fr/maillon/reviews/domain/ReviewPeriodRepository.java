package fr.maillon.reviews.domain;

import fr.maillon.intake.RequestId;
import java.util.Optional;

/** The review periods with their reviews. */
public interface ReviewPeriodRepository {

    void add(ReviewPeriod period);

    Optional<ReviewPeriod> of(RequestId request);
}
