package fr.maillon.award.domain;

import fr.maillon.award.AcceptanceId;
import fr.maillon.lots.LotId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryAcceptanceRepository implements AcceptanceRepository {

    private final Map<LotId, Acceptance> acceptances = new LinkedHashMap<>();
    private final Map<AcceptanceId, AcceptanceDocument> documents = new LinkedHashMap<>();

    @Override
    public void add(Acceptance acceptance, AcceptanceDocument document) {
        acceptances.put(acceptance.lotId(), acceptance);
        documents.put(acceptance.id(), document);
    }

    @Override
    public Optional<Acceptance> ofLot(LotId lot) {
        return Optional.ofNullable(acceptances.get(lot));
    }

    @Override
    public Optional<AcceptanceDocument> documentOf(AcceptanceId acceptance) {
        return Optional.ofNullable(documents.get(acceptance));
    }

    public int count() {
        return documents.size();
    }
}
