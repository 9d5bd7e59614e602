package fr.maillon.demo.stories;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.platform.time.TimeTravel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class JourneyTest {

    private static final Instant PRESENT = Instant.parse("2026-11-23T08:00:00Z");

    private final Timers timers = new Timers();
    private final Journey journey = new Journey(timers, new TravellersClock());

    @Test
    void everything_falls_due_at_its_own_time_and_not_at_the_next_stop() {
        journey.beginAt(PRESENT.minus(Duration.ofDays(30)));
        timers.set(daysAgo(20), daysAgo(10), daysAgo(25));

        journey.goOnTo(daysAgo(15));

        assertThat(timers.rung).containsExactly(daysAgo(25), daysAgo(20));
        assertThat(timers.now()).isEqualTo(daysAgo(15));
    }

    @Test
    void the_clock_never_goes_back() {
        journey.beginAt(daysAgo(30));
        journey.goOnTo(daysAgo(10));

        journey.goOnTo(daysAgo(12));

        assertThat(timers.now()).isEqualTo(daysAgo(10));
    }

    @Test
    void what_is_still_to_come_waits_for_the_real_clock() {
        journey.beginAt(daysAgo(30));
        timers.set(daysAgo(1), PRESENT.plus(Duration.ofDays(3)));

        journey.arrive();

        assertThat(timers.rung).containsExactly(daysAgo(1));
        assertThat(timers.ahead()).isZero();
        assertThat(journey.present()).isEqualTo(PRESENT);
    }

    private static Instant daysAgo(int days) {
        return PRESENT.minus(Duration.ofDays(days));
    }

    /** Timers that ring when the traveller comes by. */
    private static final class Timers implements TimeTravel {

        private final TreeSet<Instant> waiting = new TreeSet<>();
        private final List<Instant> rung = new ArrayList<>();
        private Duration ahead = Duration.ZERO;

        private void set(Instant... times) {
            waiting.addAll(List.of(times));
        }

        private Instant now() {
            return PRESENT.plus(ahead);
        }

        @Override
        public Duration ahead() {
            return ahead;
        }

        @Override
        public void setAhead(Duration duration) {
            ahead = duration;
        }

        @Override
        public Optional<Instant> nextDue() {
            return waiting.stream().findFirst();
        }

        @Override
        public void doWhatIsDue() {
            while (!waiting.isEmpty() && !waiting.first().isAfter(now())) {
                waiting.pollFirst();
                rung.add(now());
            }
        }
    }

    private final class TravellersClock extends Clock {

        @Override
        public Instant instant() {
            return timers.now();
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
