package fr.maillon.lots.service;

import fr.maillon.identity.Viewer;
import fr.maillon.intake.IntakeApi;
import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotOpenedForBids;
import fr.maillon.lots.LotOrder;
import fr.maillon.lots.LotRunAgain;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.LotSummary;
import fr.maillon.lots.LotUnsuccessful;
import fr.maillon.lots.LotsApi;
import fr.maillon.lots.RequestOutcome;
import fr.maillon.lots.domain.Lot;
import fr.maillon.lots.domain.LotRepository;
import fr.maillon.lots.domain.LotsInOrder;
import fr.maillon.lots.domain.RequestFollowsItsLots;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the process and the other features do with a lot; after each change its request follows. */
@ApplicationService
public class LotsProgress implements LotsApi {

    private LotRepository lots;
    private IntakeApi intake;
    private DomainEvents events;
    private Clock clock;

    protected LotsProgress() {}

    @Inject
    public LotsProgress(LotRepository lots, IntakeApi intake, DomainEvents events, Clock clock) {
        this.lots = lots;
        this.intake = intake;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public LotSummary lot(LotId lot) {
        return lots.require(lot).summary();
    }

    @Override
    public LotSummary lotFor(Viewer viewer, LotId id) {
        var lot = lots.require(id).summary();
        intake.requestFor(viewer, lot.requestId());
        return lot;
    }

    @Override
    public List<LotSummary> lotsOf(RequestId request) {
        return lots.lotsOf(request).stream().map(Lot::summary).toList();
    }

    @Override
    public LotOrder order(RequestId request) {
        return LotsInOrder.of(lotsOf(request));
    }

    @Override
    public Set<LotId> unfinished(Collection<LotId> some) {
        return lots.unfinished(some);
    }

    @Override
    public Instant openForBids(LotId id) {
        var deadline = changed(id, lot -> lot.openForBids(clock.instant()));
        events.fire(new LotOpenedForBids(id, deadline));
        return deadline;
    }

    @Override
    public void markOpened(LotId id, boolean anyBid) {
        change(id, lot -> lot.markOpened(anyBid));
    }

    @Override
    public void award(LotId id) {
        change(id, Lot::award);
    }

    @Override
    public void reconsider(LotId id) {
        change(id, Lot::reconsider);
    }

    @Override
    public void startDelivery(LotId id) {
        change(id, Lot::startDelivery);
    }

    @Override
    public void deliver(LotId id) {
        change(id, Lot::deliver);
    }

    @Override
    public void runAgain(LotId id) {
        int round = changed(id, Lot::runAgain);
        events.fire(new LotRunAgain(id, round));
    }

    @Override
    public void closeWithoutResult(LotId id) {
        change(id, Lot::closeWithoutResult);
        events.fire(new LotUnsuccessful(id));
    }

    @Override
    public RequestOutcome conclude(RequestId request) {
        var all = statuses(lots.lotsOf(request));
        if (!all.stream().allMatch(LotStatus::isEnd)) {
            throw new IllegalStateException("request " + request.value() + " still has active lots: " + all);
        }
        if (all.contains(LotStatus.DELIVERED)) {
            return RequestOutcome.DELIVERED;
        }
        intake.endUnsuccessful(request);
        return RequestOutcome.UNSUCCESSFUL;
    }

    private void change(LotId id, Consumer<Lot> change) {
        changed(id, lot -> {
            change.accept(lot);
            return lot;
        });
    }

    private <T> T changed(LotId id, Function<Lot, T> change) {
        var all = lots.heldWithSiblings(id);
        var lot = all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        var before = RequestFollowsItsLots.from(statuses(all));
        var result = change.apply(lot);
        var after = RequestFollowsItsLots.from(statuses(all));
        if (!after.equals(before)) {
            after.ifPresent(status -> intake.follow(lot.request(), status));
        }
        return result;
    }

    private static List<LotStatus> statuses(List<Lot> all) {
        return all.stream().map(Lot::status).toList();
    }
}
