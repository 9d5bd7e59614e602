package fr.maillon.intake.domain;

import fr.maillon.intake.RequestId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryQuoteRequestRepository implements QuoteRequestRepository {

    private final Map<RequestId, QuoteRequest> requests = new LinkedHashMap<>();
    private long number = 122;

    @Override
    public void add(QuoteRequest request) {
        if (requests.putIfAbsent(request.id(), request) != null) {
            throw new IllegalStateException("there is a request with this id already");
        }
    }

    @Override
    public void remove(QuoteRequest draft) {
        requests.remove(draft.id());
    }

    @Override
    public Optional<QuoteRequest> byId(RequestId id) {
        return Optional.ofNullable(requests.get(id));
    }

    @Override
    public List<QuoteRequest> draftsUntouchedSince(Instant limit, int most) {
        return requests.values().stream()
                .filter(request ->
                        request.isDraft() && request.file().changedAt().isBefore(limit))
                .limit(most)
                .toList();
    }

    @Override
    public long nextNumber() {
        return ++number;
    }

    public List<QuoteRequest> all() {
        return List.copyOf(requests.values());
    }

    public int size() {
        return requests.size();
    }
}
