package fr.maillon.award.service;

import fr.maillon.award.OpenedLot;
import fr.maillon.award.domain.InMemoryAcceptanceRepository;
import fr.maillon.award.domain.InMemoryAwardRepository;
import fr.maillon.award.domain.WithdrawalAnswers;
import fr.maillon.bidding.OpenedBid;
import fr.maillon.platform.pdf.PdfWriter;
import fr.maillon.prices.domain.InMemoryPriceFacts;
import fr.maillon.prices.service.PriceMemory;
import java.util.List;

/** The services of award around a lot that is being compared. */
final class AwardFixtures {

    static final String SENTENCE = "Bon pour accord sur le devis ci-dessus.";

    final OpenedLot world = new OpenedLot();
    final InMemoryAwardRepository awards = new InMemoryAwardRepository();
    final InMemoryAcceptanceRepository acceptances = new InMemoryAcceptanceRepository();
    final InMemoryPriceFacts prices = new InMemoryPriceFacts();
    final ClientsLots clientsLots = new ClientsLots(world.lotsApi(), world.intakeApi(), world.directoryApi());
    final AwardService service = new AwardService(
            awards,
            acceptances,
            clientsLots,
            world.lotsApi(),
            world.biddingApi(),
            world.user,
            world.events,
            world.clock);
    final AcceptanceService acceptance = new AcceptanceService(
            awards,
            acceptances,
            clientsLots,
            world.biddingApi(),
            new ContractDocument(new PdfWriter(), world.directoryApi(), world.territoryApi(), world.clock),
            new WithdrawalPeriod(world.territoryApi()),
            world.identityApi(),
            new PriceMemory(prices, world.clock),
            world.user,
            world.events,
            world.clock);
    final AwardQueries queries = new AwardQueries(
            awards,
            acceptances,
            clientsLots,
            new BidsSideBySide(world.directoryApi(), world.territoryApi(), world.clock),
            world.biddingApi(),
            world.directoryApi());

    void choose(OpenedBid bid) {
        service.award(new AwardLot(world.lot, bid.id(), ""));
    }

    AcceptBid acceptanceOf(OpenedBid bid) {
        return acceptanceOf(bid, WithdrawalAnswers.NONE, false);
    }

    AcceptBid acceptanceOf(OpenedBid bid, WithdrawalAnswers answers, boolean startRequested) {
        return acceptanceOf(
                bid,
                List.of(
                        new TickedBox(AcceptanceBox.CONTENT, "J’ai lu le devis."),
                        new TickedBox(AcceptanceBox.POWER, "Je peux engager le client.")),
                answers,
                startRequested);
    }

    AcceptBid acceptanceOf(OpenedBid bid, List<TickedBox> boxes, WithdrawalAnswers answers, boolean startRequested) {
        return new AcceptBid(
                world.lot,
                bid.id(),
                bid.revision(),
                "Camille Untel",
                "Gérante",
                SENTENCE,
                boxes,
                answers,
                startRequested,
                new Origin("192.0.2.7", "Navigateur d’essai"));
    }
}
