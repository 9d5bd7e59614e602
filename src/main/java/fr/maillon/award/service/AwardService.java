package fr.maillon.award.service;

import fr.maillon.award.AcceptanceSummary;
import fr.maillon.award.AgreedMilestone;
import fr.maillon.award.AwardApi;
import fr.maillon.award.AwardReconsidered;
import fr.maillon.award.ComparisonReminded;
import fr.maillon.award.LotAwarded;
import fr.maillon.award.NoBidChosen;
import fr.maillon.award.NoChoice;
import fr.maillon.award.domain.Acceptance;
import fr.maillon.award.domain.AcceptanceRepository;
import fr.maillon.award.domain.Award;
import fr.maillon.award.domain.AwardRepository;
import fr.maillon.bidding.BidId;
import fr.maillon.bidding.BidStatus;
import fr.maillon.bidding.BiddingApi;
import fr.maillon.identity.CurrentUser;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.LotsApi;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The client's choice for a lot: one bid, none, or all anew; and what the process asks about it. */
@ApplicationService
public class AwardService implements AwardApi {

    private AwardRepository awards;
    private AcceptanceRepository acceptances;
    private ClientsLots clientsLots;
    private LotsApi lots;
    private BiddingApi bidding;
    private CurrentUser currentUser;
    private DomainEvents events;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected AwardService() {}

    @Inject
    AwardService(
            AwardRepository awards,
            AcceptanceRepository acceptances,
            ClientsLots clientsLots,
            LotsApi lots,
            BiddingApi bidding,
            CurrentUser currentUser,
            DomainEvents events,
            Clock clock) {
        this.awards = awards;
        this.acceptances = acceptances;
        this.clientsLots = clientsLots;
        this.lots = lots;
        this.bidding = bidding;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Chooses a bid; asked a second time for the same bid, nothing more happens.
     *
     * @throws Refused when another bid is chosen already, the bids are not being compared, or the bid is no longer valid
     */
    public void award(@Valid AwardLot command) {
        var viewer = currentUser.viewer();
        var lot = clientsLots.own(viewer, command.lotId()).lot();
        var current = awards.currentOfForChange(lot.id());
        if (current.isPresent()) {
            if (current.get().isChoiceOf(command.bidId())) {
                return;
            }
            throw new Refused("awardLot.alreadyAwarded");
        }
        mustBeCompared(lot.status());
        var bid = bidding.openedBids(lot.id()).stream()
                .filter(opened -> opened.id().equals(command.bidId()))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (bid.status() != BidStatus.OPENED) {
            throw new Refused("awardLot.notComparing");
        }
        ValidityIsNotOver.check(bid, clock);
        awards.add(
                new Award(lot.id(), bid.id(), bid.providerId(), command.reason(), viewer.account(), clock.instant()));
        lots.award(lot.id());
        events.fire(new LotAwarded(lot.id(), bid.id(), bid.providerId()));
    }

    /**
     * Takes the choice back before it is binding; when there is none to take back, nothing happens.
     *
     * @throws Refused when it is binding already
     */
    public void reconsider(LotId lotId) {
        var lot = clientsLots.own(currentUser.viewer(), lotId).lot();
        var current = awards.currentOfForChange(lot.id());
        if (current.isEmpty()) {
            return;
        }
        var award = current.get();
        award.reconsider(clock.instant());
        lots.reconsider(lot.id());
        events.fire(new AwardReconsidered(lot.id(), award.bidId()));
    }

    /**
     * Chooses none of the bids and tells those who bid why; the lot is then sourced again or ends.
     *
     * @throws Refused when the bids are not being compared, or this was decided already
     */
    public void chooseNone(@Valid DecideNoChoice command) {
        var lot = clientsLots.own(currentUser.viewer(), command.lotId()).lot();
        mustBeCompared(lot.status());
        if (!anyOpened(lot.id())) {
            throw new Refused("awardLot.notComparing");
        }
        var reason = command.reason().strip();
        bidding.settleWithoutChoice(lot.id(), reason);
        if (command.choice() == NoChoice.AGAIN) {
            lots.runAgain(lot.id());
        }
        events.fire(new NoBidChosen(lot.id(), command.choice(), reason));
    }

    @Override
    public Optional<AcceptanceSummary> acceptanceOf(LotId lot) {
        return acceptances.ofLot(lot).map(Acceptance::summary);
    }

    @Override
    public List<AgreedMilestone> agreedMilestones(AcceptanceSummary acceptance) {
        return bidding.openedBid(acceptance.bidId()).milestones().stream()
                .map(milestone -> new AgreedMilestone(milestone.title(), milestone.percent()))
                .toList();
    }

    @Override
    public Optional<BidId> chosenBid(LotId lot) {
        return awards.currentOf(lot).map(Award::bidId);
    }

    @Override
    public void remindComparison(LotId lot) {
        events.fire(new ComparisonReminded(lot));
    }

    @Override
    public void closeWithoutResult(LotId lot) {
        awards.currentOfForChange(lot).ifPresent(award -> award.lapse(clock.instant()));
        bidding.settleWithoutChoice(lot, "");
        lots.closeWithoutResult(lot);
    }

    private boolean anyOpened(LotId lot) {
        return bidding.openedBids(lot).stream().anyMatch(bid -> bid.status() == BidStatus.OPENED);
    }

    private static void mustBeCompared(LotStatus status) {
        if (status != LotStatus.OPENED) {
            throw new Refused("awardLot.notComparing");
        }
    }
}
