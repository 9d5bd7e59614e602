package fr.maillon.demo.service;

import fr.maillon.platform.time.TimeTravel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Moves the running clocks when the move is on disk, and never back: of two moves at once the further one holds, whichever
 * is told first.
 */
@ApplicationScoped
class ClocksFollow {

    private TimeTravel travel;

    @SuppressWarnings("NullAway.Init")
    protected ClocksFollow() {}

    @Inject
    ClocksFollow(TimeTravel travel) {
        this.travel = travel;
    }

    synchronized void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) DemoClockMoved moved) {
        if (moved.ahead().compareTo(travel.ahead()) > 0) {
            travel.setAhead(moved.ahead());
        }
    }
}
