package fr.maillon.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.intake.QualificationOutcome;
import fr.maillon.intake.RequestNext;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.service.RequestFilter;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestStatusesTest {

    @ParameterizedTest
    @EnumSource
    void nothing_follows_an_end_and_something_follows_everything_else(RequestStatus status) {
        assertThat(Arrays.stream(RequestStatus.values()).anyMatch(status::canBecome))
                .isEqualTo(!status.isEnd());
    }

    @ParameterizedTest
    @EnumSource
    void an_ended_request_awaits_nothing_and_every_other_something(RequestStatus status) {
        assertThat(RequestNext.of(status, null) == RequestNext.NOTHING).isEqualTo(status.isEnd());
    }

    @Test
    void while_a_request_is_qualified_the_last_decision_says_what_comes_next() {
        assertThat(RequestNext.of(RequestStatus.IN_QUALIFICATION, null)).isEqualTo(RequestNext.QUALIFY);
        assertThat(RequestNext.of(RequestStatus.IN_QUALIFICATION, QualificationOutcome.NEEDS_INFORMATION))
                .isEqualTo(RequestNext.QUALIFY);
        assertThat(RequestNext.of(RequestStatus.IN_QUALIFICATION, QualificationOutcome.ACCEPTED))
                .isEqualTo(RequestNext.SPLIT);
    }

    @Test
    void every_sent_request_is_in_one_of_the_piles() {
        var piled = EnumSet.noneOf(RequestStatus.class);
        for (var filter : RequestFilter.values()) {
            if (filter != RequestFilter.ALL) {
                piled.addAll(filter.statuses());
            }
        }

        assertThat(piled).isEqualTo(RequestFilter.ALL.statuses());
        assertThat(piled).doesNotContain(RequestStatus.DRAFT);
    }
}
