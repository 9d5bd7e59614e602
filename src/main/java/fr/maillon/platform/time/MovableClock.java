package fr.maillon.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The server's clock in whole milliseconds, as both databases keep them. It ticks like the system's; a demonstration
 * may move it forward, never back, so that a deadline passes in front of the audience.
 */
public final class MovableClock extends Clock {

    private final Clock base;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    public MovableClock() {
        this(Clock.tickMillis(ZoneOffset.UTC));
    }

    MovableClock(Clock base) {
        this.base = base;
    }

    /** How far this clock is ahead of the system's. */
    public Duration ahead() {
        return ahead.get();
    }

    /** Sets how far this clock is ahead; behind the system's, it is in the past, where demonstration data begin. */
    public void setAhead(Duration duration) {
        ahead.set(duration);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(base.withZone(zone));
    }
}
