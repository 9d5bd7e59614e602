package fr.maillon.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.shared.Zones;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MovableClockTest {

    private static final Instant NOW = Instant.parse("2026-11-23T22:30:00Z");

    private final MovableClock clock = new MovableClock(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void it_goes_as_the_system_does_until_it_is_moved() {
        assertThat(clock.instant()).isEqualTo(NOW);

        clock.setAhead(Duration.ofDays(3));

        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(3)));
    }

    @Test
    void the_same_clock_in_another_zone_is_moved_with_it() {
        var paris = clock.withZone(Zones.PARIS);

        clock.setAhead(Duration.ofDays(-10));

        assertThat(LocalDate.now(paris)).isEqualTo(LocalDate.of(2026, 11, 13));
        clock.setAhead(Duration.ofDays(-10).plusHours(1));
        assertThat(LocalDate.now(paris)).isEqualTo(LocalDate.of(2026, 11, 14));
    }
}
