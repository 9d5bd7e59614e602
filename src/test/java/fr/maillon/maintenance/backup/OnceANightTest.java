package fr.maillon.maintenance.backup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.shared.Zones;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnceANightTest {

    private final NightlySchedule schedule = new NightlySchedule(LocalTime.of(2, 30), Zones.PARIS);

    @ParameterizedTest(name = "after {0} at {1}: {2}")
    @CsvSource({
        "2026-11-26T01:29:59Z, 2026-11-26T01:30:00Z, later in the same night",
        "2026-11-26T01:30:00Z, 2026-11-27T01:30:00Z, not twice at the same moment",
        "2026-11-26T12:00:00Z, 2026-11-27T01:30:00Z, in the next night",
        "2026-07-01T00:29:00Z, 2026-07-01T00:30:00Z, in summer by the clocks of summer",
        "2027-03-27T12:00:00Z, 2027-03-28T01:30:00Z, half past two is left out: at half past three",
        "2026-10-24T12:00:00Z, 2026-10-25T00:30:00Z, half past two comes twice: the first time",
        "2026-10-25T00:30:00Z, 2026-10-26T01:30:00Z, and not the second time",
    })
    void the_next_backup_is_due(Instant after, Instant due, String because) {
        assertThat(schedule.firstAfter(after)).as(because).isEqualTo(due);
    }
}
