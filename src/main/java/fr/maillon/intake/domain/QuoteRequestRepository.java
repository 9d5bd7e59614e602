package fr.maillon.intake.domain;

import fr.maillon.intake.RequestId;
import fr.maillon.shared.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All quote requests. */
public interface QuoteRequestRepository {

    void add(QuoteRequest request);

    /** Forgets a draft that its client threw away. */
    void remove(QuoteRequest draft);

    Optional<QuoteRequest> byId(RequestId id);

    /**
     * @throws NotFound when there is no such request
     */
    default QuoteRequest require(RequestId id) {
        return byId(id).orElseThrow(NotFound::new);
    }

    /** Drafts that were not changed since an instant, the oldest first. */
    List<QuoteRequest> draftsUntouchedSince(Instant limit, int most);

    /** The next number of a reference, never given twice. */
    long nextNumber();
}
