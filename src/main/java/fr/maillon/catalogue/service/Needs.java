package fr.maillon.catalogue.service;

import fr.maillon.catalogue.NeedCode;
import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.catalogue.NeedsApi;
import fr.maillon.catalogue.domain.Need;
import fr.maillon.catalogue.domain.NeedRepository;
import fr.maillon.shared.ApplicationService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells the other features which needs there are. A version never changes, so each is read once and then kept in memory
 * (ADR 15); which of them are offered is asked each time.
 */
@ApplicationService
public class Needs implements NeedsApi {

    private record Key(NeedCode code, int version) {}

    private final Map<Key, NeedTemplate> read = new ConcurrentHashMap<>();

    private NeedRepository needs;

    @SuppressWarnings("NullAway.Init")
    protected Needs() {}

    @Inject
    public Needs(NeedRepository needs) {
        this.needs = needs;
    }

    @Override
    public List<NeedTemplate> needs() {
        return needs.all().stream()
                .filter(Need::isActive)
                .map(need -> need(need.code(), need.newest()).orElseThrow())
                .toList();
    }

    @Override
    public Optional<NeedTemplate> need(NeedCode code, int version) {
        var key = new Key(code, version);
        var known = read.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        var found = needs.version(code, version)
                .map(published -> WrittenNeed.need(published.need(), published.number(), published.content()));
        found.ifPresent(need -> read.put(key, need));
        return found;
    }
}
