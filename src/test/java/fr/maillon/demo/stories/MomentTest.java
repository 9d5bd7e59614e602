package fr.maillon.demo.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MomentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void it_is_counted_back_from_today_on_the_clocks_of_paris() {
        assertThat(Moment.parse("-12 09:30").before(TODAY)).isEqualTo(Instant.parse("2026-11-11T08:30:00Z"));
        assertThat(Moment.parse("-60 09:30").before(TODAY)).isEqualTo(Instant.parse("2026-09-24T07:30:00Z"));
    }

    @Test
    void the_longer_ago_the_earlier() {
        assertThat(Moment.parse("-12 09:30"))
                .isLessThan(Moment.parse("-11 08:00"))
                .isLessThan(Moment.parse("-12 10:00"));
    }

    @Test
    void today_and_tomorrow_cannot_be_told_yet() {
        assertThatIllegalArgumentException().isThrownBy(() -> Moment.parse("-0 09:30"));
        assertThatIllegalArgumentException().isThrownBy(() -> Moment.parse("1 09:30"));
    }
}
