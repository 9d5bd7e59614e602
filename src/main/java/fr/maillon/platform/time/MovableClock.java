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
    private final AtomicReference<Duration> ahead;

    public MovableClock() {
        this(Clock.tickMillis(ZoneOffset.UTC));
    }

    MovableClock(Clock base) {
        this(base, new AtomicReference<>(Duration.ZERO));
    }

    private MovableClock(Clock base, AtomicReference<Duration> ahead) {
        this.base = base;
        this.ahead = ahead;
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

    /** The same clock read in another zone: it moves with this one. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(base.withZone(zone), ahead);
    }
}
