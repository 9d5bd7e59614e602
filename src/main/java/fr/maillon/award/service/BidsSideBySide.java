package fr.maillon.award.service;

import fr.maillon.bidding.OpenedBid;
import fr.maillon.directory.DirectoryApi;
import fr.maillon.shared.Money;
import fr.maillon.territory.CommuneSummary;
import fr.maillon.territory.TerritoryApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** Makes the columns of a comparison: each bid with who made it, from where, and how it compares for this client. */
@ApplicationScoped
class BidsSideBySide {

    private DirectoryApi directory;
    private TerritoryApi territory;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected BidsSideBySide() {}

    @Inject
    BidsSideBySide(DirectoryApi directory, TerritoryApi territory, Clock clock) {
        this.directory = directory;
        this.territory = territory;
        this.clock = clock;
    }

    List<ComparedBid> columns(ClientsLot of, List<OpenedBid> bids) {
        var recoversVat = of.client().recoversVat();
        var lowest = bids.stream()
                .map(bid -> compared(bid, recoversVat))
                .min(Money::compareTo)
                .orElse(Money.ZERO);
        return bids.stream().map(bid -> column(of, bid, lowest)).toList();
    }

    private ComparedBid column(ClientsLot of, OpenedBid bid, Money lowest) {
        var provider = directory.provider(bid.providerId());
        var place = of.request().inseeCode();
        var compared = compared(bid, of.client().recoversVat());
        return new ComparedBid(
                bid,
                provider.name(),
                provider.legalForm(),
                territory
                        .findCommune(provider.inseeCode())
                        .map(CommuneSummary::name)
                        .orElse(""),
                territory.kilometres(place, provider.inseeCode()),
                territory.ring(of.request().territory(), place, provider.inseeCode()),
                compared,
                Objects.equals(compared, lowest),
                ValidityIsNotOver.isOver(bid, clock));
    }

    /** A client that recovers VAT compares net amounts, another one what it pays. */
    private static Money compared(OpenedBid bid, boolean recoversVat) {
        return recoversVat ? bid.net() : bid.total();
    }
}
