package fr.maillon.award.service;

import fr.maillon.award.AcceptanceId;
import fr.maillon.award.AcceptanceSummary;
import fr.maillon.award.BidAccepted;
import fr.maillon.award.domain.Acceptance;
import fr.maillon.award.domain.AcceptanceDocument;
import fr.maillon.award.domain.AcceptanceRepository;
import fr.maillon.award.domain.AcceptedTerms;
import fr.maillon.award.domain.AwardRepository;
import fr.maillon.award.domain.Signature;
import fr.maillon.bidding.BiddingApi;
import fr.maillon.bidding.OpenedBid;
import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.IdentityApi;
import fr.maillon.lots.LotStatus;
import fr.maillon.prices.AwardedPrice;
import fr.maillon.prices.PriceSize;
import fr.maillon.prices.PricesApi;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import fr.maillon.shared.Zones;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** The bon pour accord: makes the client's choice binding and keeps the proof. */
@ApplicationService
public class AcceptanceService {

    private AwardRepository awards;
    private AcceptanceRepository acceptances;
    private ClientsLots clientsLots;
    private BiddingApi bidding;
    private ContractDocument contract;
    private WithdrawalPeriod withdrawalPeriod;
    private IdentityApi identity;
    private PricesApi prices;
    private CurrentUser currentUser;
    private DomainEvents events;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected AcceptanceService() {}

    @Inject
    public AcceptanceService(
            AwardRepository awards,
            AcceptanceRepository acceptances,
            ClientsLots clientsLots,
            BiddingApi bidding,
            ContractDocument contract,
            WithdrawalPeriod withdrawalPeriod,
            IdentityApi identity,
            PricesApi prices,
            CurrentUser currentUser,
            DomainEvents events,
            Clock clock) {
        this.awards = awards;
        this.acceptances = acceptances;
        this.clientsLots = clientsLots;
        this.bidding = bidding;
        this.contract = contract;
        this.withdrawalPeriod = withdrawalPeriod;
        this.identity = identity;
        this.prices = prices;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Accepts the chosen bid. Asked again for the same bid it answers with the acceptance there is: a double click makes
     * one.
     *
     * @throws Refused when there is no such choice, a box is not ticked, or the bid's validity is over
     * @throws Stale when the bid has another revision than the one that was shown
     */
    public AcceptanceSummary accept(@Valid AcceptBid command) {
        var own = clientsLots.own(currentUser.viewer(), command.lotId());
        var award = awards.currentOfForChange(own.lot().id()).orElseThrow(() -> new Refused("acceptBid.notAwarded"));
        if (!award.isChoiceOf(command.bidId())) {
            throw new Refused("acceptBid.otherBidChosen");
        }
        var already = acceptances.ofLot(own.lot().id());
        if (already.isPresent()) {
            return already.get().summary();
        }
        if (own.lot().status() != LotStatus.AWARDED) {
            throw new Refused("acceptBid.notAwarded");
        }
        allBoxesMustBeTicked(command);
        var bid = bidding.openedBid(command.bidId());
        if (bid.revision() != command.revision()) {
            throw new Stale();
        }
        ValidityIsNotOver.check(bid, clock);

        var acceptance = keepProof(own, bid, command);
        award.accept(clock.instant());
        bidding.settle(bid.id(), award.reason());
        rememberPrice(own, bid, acceptance.id());
        events.fire(new BidAccepted(own.lot().id(), bid.id(), acceptance.id(), bid.providerId()));
        return acceptance.summary();
    }

    /** Without names; a lot nobody gave a share is as large as what is paid for it. */
    private void rememberPrice(ClientsLot own, OpenedBid bid, AcceptanceId acceptance) {
        var share = own.lot().budget();
        prices.remember(new AwardedPrice(
                acceptance.value(),
                own.request().territory(),
                own.lot().trade(),
                PriceSize.of(share == null ? bid.net() : share),
                bid.net(),
                LocalDate.ofInstant(clock.instant(), Zones.PARIS)));
    }

    private Acceptance keepProof(ClientsLot own, OpenedBid bid, AcceptBid command) {
        var now = clock.instant();
        var answers = command.answers();
        var withdrawUntil =
                answers.giveTheRight() ? withdrawalPeriod.lastDay(own.request().territory(), now) : null;
        var terms =
                new AcceptedTerms(bid, now, answers, withdrawUntil, answers.giveTheRight() && command.startRequested());
        var signature = signature(command);
        var id = AcceptanceId.next();
        var document = contract.write(id, own, terms, signature);
        var acceptance = new Acceptance(id, terms, signature, sha256(document));
        acceptances.add(acceptance, new AcceptanceDocument(id, document));
        return acceptance;
    }

    private Signature signature(AcceptBid command) {
        var account = identity.account(currentUser.viewer().account());
        return new Signature(
                command.signerName(),
                command.signerFunction(),
                account.id(),
                account.email(),
                command.textShown(),
                command.boxes().stream().map(TickedBox::text).toList(),
                command.origin().address(),
                command.origin().userAgent());
    }

    private static void allBoxesMustBeTicked(AcceptBid command) {
        var ticked = command.boxes().stream().map(TickedBox::box).collect(Collectors.toSet());
        if (!ticked.containsAll(EnumSet.allOf(AcceptanceBox.class))) {
            throw new Refused("acceptBid.boxMissing");
        }
    }

    static String sha256(byte[] document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
