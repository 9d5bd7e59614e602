package fr.maillon.sourcing.service;

import fr.maillon.catalogue.CatalogueApi;
import fr.maillon.catalogue.TradeSummary;
import fr.maillon.directory.ClientSummary;
import fr.maillon.directory.DirectoryApi;
import fr.maillon.directory.ProviderId;
import fr.maillon.directory.ProviderSummary;
import fr.maillon.intake.RequestSummary;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotSummary;
import fr.maillon.lots.LotsApi;
import fr.maillon.sourcing.InvitationStatus;
import fr.maillon.sourcing.domain.Contender;
import fr.maillon.sourcing.domain.Draw;
import fr.maillon.sourcing.domain.Engagement;
import fr.maillon.sourcing.domain.Invitation;
import fr.maillon.sourcing.domain.InvitationRepository;
import fr.maillon.sourcing.domain.RankCandidates;
import fr.maillon.sourcing.domain.Ranking;
import fr.maillon.sourcing.domain.RankingWeights;
import fr.maillon.territory.TerritoryApi;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers all that the ranking looks at, and has it ranked. */
@Dependent
class CandidateFinder {

    private final LotsApi lots;
    private final DirectoryApi directory;
    private final CatalogueApi catalogue;
    private final TerritoryApi territories;
    private final InvitationRepository invitations;
    private final Clock clock;

    @Inject
    CandidateFinder(
            LotsApi lots,
            DirectoryApi directory,
            CatalogueApi catalogue,
            TerritoryApi territories,
            InvitationRepository invitations,
            Clock clock) {
        this.lots = lots;
        this.directory = directory;
        this.catalogue = catalogue;
        this.territories = territories;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** A ranking with the pictures it was made of. */
    record Found(Ranking ranking, Map<ProviderId, ProviderSummary> firms, TradeSummary trade, ClientSummary client) {}

    Found find(LotSummary lot, RequestSummary request) {
        var client = directory.client(request.client());
        var trade = catalogue.trade(lot.trade());
        var firms = directory.providersOffering(request.territory(), lot.trade());
        var declined = invitations.ofLot(lot.id()).stream()
                .filter(invitation -> invitation.status() == InvitationStatus.DECLINED)
                .map(Invitation::provider)
                .collect(Collectors.toUnmodifiableSet());
        var engagements = engagements(firms);
        var unfinished = unfinished(engagements);
        var contenders = firms.stream()
                .map(firm -> {
                    var own = engagements.getOrDefault(firm.id(), List.of());
                    return new Contender(
                            firm.id(),
                            firm.approved(),
                            firm.account().equals(client.account()),
                            declined.contains(firm.id()),
                            territories.ring(request.territory(), request.inseeCode(), firm.inseeCode()),
                            territories.kilometres(request.inseeCode(), firm.inseeCode()),
                            (int) own.stream()
                                    .filter(each -> !each.chosen() || unfinished.contains(each.lot()))
                                    .count(),
                            firm.capacity(),
                            own.stream().noneMatch(Engagement::chosen));
                })
                .toList();
        var weights = RankingWeights.of(trade.presenceNeed(), client.publicBody());
        var ranking = new RankCandidates(weights, new Draw(lot.id().value() + lot.round())).rank(contenders);
        var byId = firms.stream().collect(Collectors.toUnmodifiableMap(ProviderSummary::id, Function.identity()));
        return new Found(ranking, byId, trade, client);
    }

    private Map<ProviderId, List<Engagement>> engagements(List<ProviderSummary> firms) {
        if (firms.isEmpty()) {
            return Map.of();
        }
        var ids = firms.stream().map(ProviderSummary::id).toList();
        return invitations.engagements(ids, clock.instant()).stream()
                .collect(Collectors.groupingBy(Engagement::provider));
    }

    private Set<LotId> unfinished(Map<ProviderId, List<Engagement>> engagements) {
        var chosenFor = engagements.values().stream()
                .flatMap(List::stream)
                .filter(Engagement::chosen)
                .map(Engagement::lot)
                .collect(Collectors.toUnmodifiableSet());
        return chosenFor.isEmpty() ? Set.of() : lots.unfinished(chosenFor);
    }
}
