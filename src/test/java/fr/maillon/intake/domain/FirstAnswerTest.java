package fr.maillon.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.intake.PromiseState;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D-02: what became of a promise. */
class FirstAnswerTest {

    private static final Instant SENT = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant PROMISED = Instant.parse("2026-11-25T16:00:00Z");

    @ParameterizedTest(name = "answered {0}, ended {1}, seen {2}: {3}")
    @CsvSource({
        "2026-11-24T10:00:00Z, , 2026-12-24T10:00:00Z, IN_TIME",
        "2026-11-25T16:00:00Z, , 2026-12-24T10:00:00Z, IN_TIME",
        "2026-11-25T16:00:01Z, , 2026-12-24T10:00:00Z, LATE",
        "2026-11-24T10:00:00Z, 2026-11-30T10:00:00Z, 2026-12-24T10:00:00Z, IN_TIME",
        ", 2026-11-24T10:00:00Z, 2026-12-24T10:00:00Z, WITHDRAWN",
        ", 2026-11-26T10:00:00Z, 2026-12-24T10:00:00Z, LATE",
        ", , 2026-11-25T16:00:00Z, RUNNING",
        ", , 2026-11-25T16:00:01Z, OVERDUE"
    })
    void it_was_kept_broken_withdrawn_or_still_runs(
            Instant answeredAt, Instant endedAt, Instant now, PromiseState expected) {
        assertThat(new FirstAnswer(SENT, PROMISED, answeredAt, endedAt).state(now))
                .isEqualTo(expected);
    }
}
