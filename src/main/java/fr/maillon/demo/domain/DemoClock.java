package fr.maillon.demo.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;

/** How far a demonstration's clock was moved ahead, so that a restart does not fall back behind what it has shown. */
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

    protected DemoClock() {}

    public DemoClock(Duration ahead) {
        this.id = ID;
        this.aheadMillis = ahead.toMillis();
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
