package fr.maillon.reviews.domain;

import fr.maillon.intake.RequestId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryReviewPeriodRepository implements ReviewPeriodRepository {

    private final Map<RequestId, ReviewPeriod> periods = new LinkedHashMap<>();

    @Override
    public void add(ReviewPeriod period) {
        if (periods.put(period.requestId(), period) != null) {
            throw new IllegalStateException("opened twice");
        }
    }

    @Override
    public Optional<ReviewPeriod> of(RequestId request) {
        return Optional.ofNullable(periods.get(request));
    }
}
