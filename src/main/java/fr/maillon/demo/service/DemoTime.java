package fr.maillon.demo.service;

import fr.maillon.demo.domain.DemoClock;
import fr.maillon.demo.domain.DemoClockRepository;
import fr.maillon.platform.config.Settings;
import fr.maillon.platform.time.TimeTravel;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Moves the demonstration's clock on, so that deadlines pass and reminders go out in front of the audience. */
@ApplicationService
public class DemoTime {

    /** The furthest that one step goes. */
    public static final int MOST_DAYS = 60;

    private DemoClockRepository clocks;
    private TimeTravel travel;
    private Settings settings;
    private DomainEvents events;
    private Clock clock;

    protected DemoTime() {}

    @Inject
    public DemoTime(
            DemoClockRepository clocks, TimeTravel travel, Settings settings, DomainEvents events, Clock clock) {
        this.clocks = clocks;
        this.travel = travel;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The time it is in the demonstration.
     *
     * @throws NotFound outside a demonstration
     */
    public Instant now() {
        mustBeDemo();
        return clock.instant();
    }

    /**
     * Moves the clock on: first on disk, so that nothing is ever done at a time that a restart would not know.
     *
     * @param days 1 to {@value #MOST_DAYS}
     * @throws NotFound outside a demonstration
     * @throws Refused {@code demo.time.days} for another number of days
     */
    public void advance(int days) {
        mustBeDemo();
        if (days < 1 || days > MOST_DAYS) {
            throw new Refused("demo.time.days", MOST_DAYS);
        }
        DemoClock moved = clocks.find().filter(DemoClock::isComplete).orElseThrow(NotFound::new);
        moved.advance(Duration.ofDays(days));
        events.fire(new DemoClockMoved(moved.ahead()));
    }

    /** The database is to hold a demonstration, and nothing else from now on; its data are still to be made. */
    public void prepare() {
        clocks.add(DemoClock.ofUnfinished());
    }

    /** The demonstration is complete: from now on its clock is kept. */
    public void begin() {
        clocks.find().orElseThrow().complete(travel.ahead());
    }

    /** Whether there is a complete demonstration. */
    public boolean isBegun() {
        return clocks.find().filter(DemoClock::isComplete).isPresent();
    }

    /** Whether there is a demonstration, complete or not. */
    public boolean isPrepared() {
        return clocks.find().isPresent();
    }

    /** Takes up the time at which the demonstration was left. */
    public void resume() {
        if (settings.isDemo()) {
            clocks.find().ifPresent(left -> travel.setAhead(left.ahead()));
        }
    }

    private void mustBeDemo() {
        if (!settings.isDemo()) {
            throw new NotFound();
        }
    }
}
