package fr.maillon.intake.domain;

import static fr.maillon.intake.PromiseState.IN_TIME;
import static fr.maillon.intake.PromiseState.LATE;
import static fr.maillon.intake.PromiseState.OVERDUE;
import static fr.maillon.intake.PromiseState.RUNNING;
import static fr.maillon.intake.PromiseState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.intake.PromiseState;
import fr.maillon.intake.domain.PromiseFigures.Measured;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** D-02: the promise is measured; each figure was counted by hand. */
class PromiseFiguresTest {

    @Test
    void nothing_was_promised_yet() {
        assertThat(PromiseFigures.of(List.of())).isEqualTo(new PromiseFigures(0, 0, 0, 0, null, null));
        assertThat(PromiseFigures.of(List.of()).percentInTime()).isZero();
    }

    @Test
    void five_answers_one_of_them_late_and_three_that_are_none() {
        var figures = PromiseFigures.of(List.of(
                measured(IN_TIME, "PT2H"),
                measured(IN_TIME, "PT30M"),
                measured(LATE, "PT14H"),
                measured(IN_TIME, "PT6H"),
                measured(IN_TIME, "PT5H"),
                measured(RUNNING, "PT1H"),
                measured(OVERDUE, "PT20H"),
                measured(WITHDRAWN, "PT3H")));

        assertThat(figures).isEqualTo(new PromiseFigures(8, 4, 1, 1, Duration.ofHours(5), Duration.ofHours(14)));
        assertThat(figures.answered()).isEqualTo(5);
        assertThat(figures.percentInTime()).isEqualTo(80);
    }

    @Test
    void of_an_even_number_the_median_is_the_middle_of_the_two_in_the_middle() {
        var figures = PromiseFigures.of(List.of(
                measured(IN_TIME, "PT1H"),
                measured(LATE, "PT9H"),
                measured(IN_TIME, "PT2H"),
                measured(IN_TIME, "PT3H")));

        assertThat(figures.median()).isEqualTo(Duration.ofMinutes(150));
    }

    @Test
    void a_share_is_never_rounded_up_to_all() {
        var figures = PromiseFigures.of(IntStream.range(0, 300)
                .mapToObj(i -> measured(i == 0 ? LATE : IN_TIME, "PT1H"))
                .toList());

        assertThat(figures.percentInTime()).isEqualTo(99);
    }

    private static Measured measured(PromiseState state, String taken) {
        return new Measured(state, Duration.parse(taken));
    }
}
