package fr.maillon.journey.interrupted;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.server.HtmlForm;
import java.time.Duration;
import java.time.Instant;

/**
 * From one start of the server to its end: how much was done, and the deadlines, for which everybody waits together. The
 * clock is moved only when all journeys wait for it, so that it passes nobody's deadline too early.
 */
final class Round {

    static final int DAYS = 15;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Players visitor;
    private int travellers;
    private int waiting;
    private int moves;
    private int sent;
    private int acknowledged;
    private boolean moving;
    private boolean clockSent;
    private boolean over;

    Round(Players visitor, int travellers, int moves) {
        this.visitor = visitor;
        this.travellers = travellers;
        this.moves = moves;
    }

    synchronized void sent() {
        sent++;
        notifyAll();
    }

    synchronized void acknowledged() {
        acknowledged++;
        notifyAll();
    }

    /** How many steps the server acknowledged. */
    synchronized int steps() {
        return acknowledged;
    }

    synchronized int moves() {
        return moves;
    }

    /** The clock was about to be moved on, whether or not that was acknowledged. */
    synchronized boolean clockSent() {
        return clockSent;
    }

    /** Waits until the clock was moved so often; the last for whom all others wait moves it. */
    void awaitMoves(int needed) {
        synchronized (this) {
            waiting++;
            while (moves < needed && (moving || waiting < travellers) && !over) {
                pause();
            }
            if (over || moves >= needed) {
                waiting--;
                mustGoOn();
                return;
            }
            moving = true;
            clockSent = true;
            notifyAll();
        }
        moveTheClock();
        synchronized (this) {
            moves++;
            moving = false;
            waiting--;
            acknowledged++;
            notifyAll();
        }
    }

    private void moveTheClock() {
        var moved = HtmlForm.on(visitor.visitor(), "/public/demo/time", "form")
                .fill("days", String.valueOf(DAYS))
                .press("advance");
        assertThat(moved.leadsTo()).startsWith("/public/demo/time");
    }

    /** A journey is finished and no other begins: nobody waits for it any more. */
    synchronized void leave() {
        travellers--;
        notifyAll();
    }

    synchronized void awaitSteps(int steps) {
        awaitUntil(Instant.now().plus(PATIENCE), () -> sent >= steps);
    }

    synchronized void awaitNextStep() {
        awaitSteps(sent + 1);
    }

    synchronized void awaitClock() {
        awaitUntil(Instant.now().plus(PATIENCE), () -> clockSent);
    }

    /** From now on the server may be gone at any moment. */
    synchronized void end() {
        over = true;
        notifyAll();
    }

    synchronized boolean isOver() {
        return over;
    }

    private synchronized void mustGoOn() {
        if (over) {
            throw new RoundIsOver();
        }
    }

    private void awaitUntil(Instant latest, java.util.function.BooleanSupplier reached) {
        while (!reached.getAsBoolean() && !over) {
            if (Instant.now().isAfter(latest)) {
                throw new AssertionError("after " + PATIENCE + " only " + acknowledged + " steps are done");
            }
            pause();
        }
    }

    private void pause() {
        try {
            wait(1000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Somebody waited for others when the server ended. */
    static final class RoundIsOver extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
