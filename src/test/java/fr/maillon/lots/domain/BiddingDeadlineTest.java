package fr.maillon.lots.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class BiddingDeadlineTest {

    @Test
    void it_falls_on_the_evening_of_the_day_in_paris() {
        assertThat(BiddingDeadline.daysAfter(Instant.parse("2026-11-23T09:00:00Z"), 14))
                .isEqualTo(Instant.parse("2026-12-07T17:00:00Z"));
    }

    @Test
    void just_before_midnight_in_utc_it_is_tomorrow_already_in_paris() {
        assertThat(BiddingDeadline.daysAfter(Instant.parse("2026-11-23T23:30:00Z"), 1))
                .isEqualTo(Instant.parse("2026-11-25T17:00:00Z"));
    }

    @Test
    void over_the_change_of_clocks_it_stays_at_six_in_the_evening() {
        assertThat(BiddingDeadline.daysAfter(Instant.parse("2027-03-20T09:00:00Z"), 14))
                .isEqualTo(Instant.parse("2027-04-03T16:00:00Z"));
    }
}
