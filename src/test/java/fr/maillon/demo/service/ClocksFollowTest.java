package fr.maillon.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.platform.time.TimeTravel;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClocksFollowTest {

    private Duration ahead = Duration.ofDays(15);
    private final ClocksFollow clocks = new ClocksFollow(new TimeTravel() {
        @Override
        public Duration ahead() {
            return ahead;
        }

        @Override
        public void setAhead(Duration further) {
            ahead = further;
        }

        @Override
        public Optional<Instant> nextDue() {
            return Optional.empty();
        }

        @Override
        public void doWhatIsDue() {}
    });

    @Test
    void a_move_that_is_kept_moves_the_clocks() {
        clocks.on(new DemoClockMoved(Duration.ofDays(30)));

        assertThat(ahead).isEqualTo(Duration.ofDays(30));
    }

    @Test
    void the_earlier_of_two_moves_told_last_does_not_turn_them_back() {
        clocks.on(new DemoClockMoved(Duration.ofDays(45)));
        clocks.on(new DemoClockMoved(Duration.ofDays(30)));

        assertThat(ahead).isEqualTo(Duration.ofDays(45));
    }
}
