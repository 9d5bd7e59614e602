package fr.maillon.intake.domain;

import fr.maillon.directory.ClientId;
import fr.maillon.shared.TerritoryId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Looks into requests kept in memory. */
public final class InMemoryRequestsOfTerritory implements RequestsOfTerritory {

    private final InMemoryQuoteRequestRepository requests;

    public InMemoryRequestsOfTerritory(InMemoryQuoteRequestRepository requests) {
        this.requests = requests;
    }

    @Override
    public List<QuoteRequest> promisedSince(TerritoryId territory, Instant since) {
        return sent(territory)
                .filter(one -> one.qualifyBy() != null)
                .filter(one -> !one.firstAnswer().submittedAt().isBefore(since))
                .toList();
    }

    @Override
    public List<QuoteRequest> awaitingDecision(TerritoryId territory) {
        return sent(territory)
                .filter(one -> one.file().awaitsQualification())
                .sorted(Comparator.comparing(QuoteRequest::qualifyBy))
                .toList();
    }

    @Override
    public List<QuoteRequest> ofClients(TerritoryId territory, Collection<ClientId> clients) {
        return sent(territory)
                .filter(one -> clients.stream().anyMatch(one::belongsTo))
                .toList();
    }

    private Stream<QuoteRequest> sent(TerritoryId territory) {
        return requests.all().stream()
                .filter(one -> !one.isDraft() && one.territory().equals(territory))
                .sorted(Comparator.comparing((QuoteRequest one) -> one.summary().submittedAt())
                        .reversed());
    }
}
