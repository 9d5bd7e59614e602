package fr.maillon.demo.service;

import fr.maillon.demo.domain.DemoClock;
import fr.maillon.demo.domain.DemoClockRepository;
import fr.maillon.platform.config.Settings;
import fr.maillon.platform.time.TimeTravel;
import fr.maillon.shared.ApplicationService;
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
    private Clock clock;

    protected DemoTime() {}

    @Inject
    public DemoTime(DemoClockRepository clocks, TimeTravel travel, Settings settings, Clock clock) {
        this.clocks = clocks;
        this.travel = travel;
        this.settings = settings;
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
     * Moves the clock on.
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
        DemoClock moved = clocks.find().orElseGet(this::begun);
        moved.advance(Duration.ofDays(days));
        travel.setAhead(moved.ahead());
    }

    /** The demonstration is complete: from now on its clock is kept. */
    public void begin() {
        begun();
    }

    /** Whether there is a complete demonstration. */
    public boolean isBegun() {
        return clocks.find().isPresent();
    }

    /** Takes up the time at which the demonstration was left. */
    public void resume() {
        if (settings.isDemo()) {
            clocks.find().ifPresent(left -> travel.setAhead(left.ahead()));
        }
    }

    private DemoClock begun() {
        DemoClock begun = new DemoClock(travel.ahead());
        clocks.add(begun);
        return begun;
    }

    private void mustBeDemo() {
        if (!settings.isDemo()) {
            throw new NotFound();
        }
    }
}
