package fr.maillon.lots.service;

import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.intake.IntakeApi;
import fr.maillon.lots.BiddingExtended;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotWithoutBidsDecided;
import fr.maillon.lots.LotsApi;
import fr.maillon.lots.domain.BiddingDeadline;
import fr.maillon.lots.domain.Lot;
import fr.maillon.lots.domain.LotRepository;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Stale;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;

/** What a coordinator decides about a single lot. */
@ApplicationService
public class LotDecisions {

    private LotRepository lots;
    private LotsApi progress;
    private IntakeApi intake;
    private CurrentUser currentUser;
    private DomainEvents events;
    private Clock clock;

    protected LotDecisions() {}

    @Inject
    public LotDecisions(
            LotRepository lots,
            LotsApi progress,
            IntakeApi intake,
            CurrentUser currentUser,
            DomainEvents events,
            Clock clock) {
        this.lots = lots;
        this.progress = progress;
        this.intake = intake;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A lot as a coordinator of its territory sees it.
     *
     * @throws NotFound for everybody else
     */
    public LotPicture lot(Viewer viewer, LotId id) {
        viewer.mustBe(Role.COORDINATOR);
        var lot = lots.require(id);
        return new LotPicture(
                lot.summary(),
                intake.requestFor(viewer, lot.request()),
                lot.awaitsDecision(),
                lot.receivesBids(clock.instant()),
                lot.version());
    }

    /** All invited get more time, once for the same day and reason. */
    public void extendBidding(@Valid ExtendBidding command) {
        var lot = ofCoordinator(command.lotId());
        var deadline = BiddingDeadline.onEveningOf(command.lastDay());
        if (lot.endsBiddingAt(deadline, command.reason())) {
            return;
        }
        lot.extendBidding(deadline, command.reason(), clock.instant());
        if (lot.version() != command.version()) {
            throw new Stale();
        }
        events.fire(new BiddingExtended(lot.id(), deadline, command.reason()));
    }

    /** The lot is run again, or the process is told to close it. */
    public void decideWithoutBids(@Valid DecideLotWithoutBids command) {
        var lot = ofCoordinator(command.lotId());
        lot.decideWithoutBids();
        if (command.again()) {
            progress.runAgain(lot.id());
        }
        events.fire(new LotWithoutBidsDecided(lot.id(), command.again()));
    }

    private Lot ofCoordinator(LotId id) {
        var viewer = currentUser.viewer();
        viewer.mustBe(Role.COORDINATOR);
        var lot = lots.require(id);
        intake.requestFor(viewer, lot.request());
        return lot;
    }
}
