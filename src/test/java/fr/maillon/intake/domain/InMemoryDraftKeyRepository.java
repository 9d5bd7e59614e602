package fr.maillon.intake.domain;

import fr.maillon.intake.RequestId;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Keys to drafts, without a database. */
public final class InMemoryDraftKeyRepository implements DraftKeyRepository {

    private final Map<String, DraftKey> keys = new LinkedHashMap<>();
    private final Map<RequestId, Asker> askers = new LinkedHashMap<>();

    @Override
    public void add(DraftKey key) {
        keys.put(key.hash(), key);
    }

    @Override
    public Optional<DraftKey> byHash(String hash) {
        return Optional.ofNullable(keys.get(hash));
    }

    @Override
    public List<DraftKey> byHashes(Collection<String> hashes) {
        return hashes.stream().map(keys::get).filter(Objects::nonNull).toList();
    }

    @Override
    public void add(Asker asker) {
        askers.put(asker.request(), asker);
    }

    @Override
    public Optional<Asker> askerOf(RequestId request) {
        return Optional.ofNullable(askers.get(request));
    }

    @Override
    public void remove(Asker asker) {
        askers.values().removeIf(known -> Objects.equals(known, asker));
    }

    @Override
    public void removeConfirmationsOf(RequestId request) {
        keys.values().removeIf(key -> key.request().equals(request) && key.purpose() == DraftKey.Purpose.CONFIRM);
    }

    @Override
    public void removeExpiredBefore(Instant limit) {
        keys.values().removeIf(key -> !key.opens(key.purpose(), limit));
    }

    @Override
    public void removeAllOf(RequestId request) {
        keys.values().removeIf(key -> key.request().equals(request));
        askers.remove(request);
    }
}
