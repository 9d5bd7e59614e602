package fr.maillon.demo.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;

/**
 * How far a demonstration's clock was moved ahead, so that a restart does not fall back behind what it has shown; and the
 * mark of a demonstration, from before its first account on.
 */
@Entity
@Table(name = "demo_clocks")
public class DemoClock {

    /** There is one clock. */
    public static final String ID = "demo";

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "ahead_millis")
    private long aheadMillis;

    @Column(name = "complete")
    private boolean complete;

    @Version
    @Column(name = "version")
    private long version;

    protected DemoClock() {}

    private DemoClock(String id) {
        this.id = id;
    }

    /** Of a demonstration whose data are still to be made. */
    public static DemoClock ofUnfinished() {
        return new DemoClock(ID);
    }

    /** All its data are made. */
    public void complete(Duration aheadByNow) {
        aheadMillis = aheadByNow.toMillis();
        complete = true;
    }

    public boolean isComplete() {
        return complete;
    }

    public Duration ahead() {
        return Duration.ofMillis(aheadMillis);
    }

    /** Moves the clock on; it never goes back. */
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("a clock that has shown a time does not go back: " + by);
        }
        aheadMillis = Math.addExact(aheadMillis, by.toMillis());
    }
}
