package fr.maillon.intake.service;

import static fr.maillon.intake.QualificationOutcome.ACCEPTED;
import static fr.maillon.intake.QualificationOutcome.NEEDS_INFORMATION;
import static fr.maillon.intake.QualificationOutcome.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.identity.Viewers;
import fr.maillon.intake.IntakeWorld;
import fr.maillon.intake.PromiseState;
import fr.maillon.intake.QualificationOutcome;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.domain.InMemoryRequestsOfTerritory;
import fr.maillon.shared.Ids;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.TerritoryId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** D-02: the promise is measured in opening hours; each figure was counted by hand. */
class KeepingThePromiseTest {

    private final IntakeWorld world = new IntakeWorld();
    private final PromiseService promises = new PromiseService(
            new InMemoryRequestsOfTerritory(world.requests), world.desk, world.signedIn, world.clock);

    @Test
    void figures_and_the_lists_behind_them_agree_with_a_count_by_hand() {
        var kept = world.aRequestToQualify();
        answerAt("2026-11-24T09:30:00Z", kept, ACCEPTED);
        // sent on Tuesday at 10:30, promised before Thursday at five, answered on Friday at 9:30
        var late = world.aRequestToQualify();
        answerAt("2026-11-27T08:30:00Z", late, REJECTED);
        var withdrawn = world.aRequestToQualify();
        world.signedIn.become(world.client);
        world.intake.cancel(new CancelRequest(withdrawn, "Nous renonçons."));
        var running = world.aRequestToQualify();
        world.clock.moveTo(Instant.parse("2026-11-30T10:00:00Z"));
        world.signedIn.become(world.coordinator);

        var figures = promises.figures();
        assertThat(figures.requests()).isEqualTo(4);
        assertThat(figures.inTime()).isEqualTo(1);
        assertThat(figures.late()).isEqualTo(1);
        assertThat(figures.withdrawn()).isEqualTo(1);
        // Monday 10-12, 14-17, Tuesday 9-10:30: six hours and a half
        // Tuesday 10:30-12, 14-17, Wednesday and Thursday six hours each, Friday half an hour: seventeen
        assertThat(figures.worst()).isEqualTo(Duration.ofHours(17));
        assertThat(figures.median()).isEqualTo(Duration.ofMinutes(11 * 60 + 45));
        assertThat(promises.running()).isEqualTo(1);

        assertThat(ids(PromiseFilter.IN_TIME)).containsExactly(kept.value());
        assertThat(ids(PromiseFilter.LATE)).containsExactly(late.value());
        assertThat(ids(PromiseFilter.ANSWERED)).containsExactly(late.value(), kept.value());
        assertThat(ids(PromiseFilter.WITHDRAWN)).containsExactly(withdrawn.value());
        assertThat(ids(PromiseFilter.RUNNING)).containsExactly(running.value());
        assertThat(ids(PromiseFilter.RECEIVED)).hasSize(4);
    }

    @Test
    void running_promises_say_how_much_opening_time_is_left_and_the_late_one_comes_first() {
        var first = world.aRequestToQualify();
        world.clock.moveTo(Instant.parse("2026-11-25T13:00:00Z"));
        var second = world.aRequestToQualify();
        world.clock.moveTo(Instant.parse("2026-11-26T09:00:00Z"));

        var rows = promises.rows(PromiseFilter.RUNNING);

        assertThat(rows).extracting(PromiseRow::id).containsExactly(first.value(), second.value());
        assertThat(rows.get(0).state()).isEqualTo(PromiseState.OVERDUE);
        assertThat(rows.get(0).distance()).as("Thursday 9 to 10").isEqualTo(Duration.ofHours(1));
        assertThat(rows.get(1).state()).isEqualTo(PromiseState.RUNNING);
        assertThat(rows.get(1).distance())
                .as("Thursday 10 to 12 and 14 to 17, Friday whole")
                .isEqualTo(Duration.ofHours(11));
    }

    @Test
    void a_question_to_the_client_is_a_first_answer_and_what_comes_later_changes_nothing() {
        var id = world.aRequestToQualify();
        answerAt("2026-11-23T10:00:00Z", id, NEEDS_INFORMATION);
        world.signedIn.become(world.client);
        world.clock.advance(Duration.ofDays(7));
        world.intake.provideInformation(new ProvideInformation(id, "Une trentaine.", 0));
        world.clock.advance(Duration.ofDays(20));
        world.signedIn.become(world.coordinator);

        assertThat(promises.figures().inTime()).isEqualTo(1);
        assertThat(promises.figures().worst()).isEqualTo(Duration.ofHours(1));
        var again = promises.rows(PromiseFilter.RUNNING);
        assertThat(again).singleElement().satisfies(row -> {
            assertThat(row.again()).isTrue();
            assertThat(row.state()).isEqualTo(PromiseState.OVERDUE);
        });
    }

    @Test
    void what_was_sent_more_than_ninety_days_ago_is_not_measured_but_still_waits() {
        var id = world.aRequestToQualify();
        world.clock.advance(PromiseService.MEASURED.plusSeconds(1));

        assertThat(promises.figures().requests()).isZero();
        assertThat(ids(PromiseFilter.RUNNING)).containsExactly(id.value());
    }

    @Test
    void only_coordinators_read_them_and_each_those_of_the_own_territory() {
        world.aRequestToQualify();
        world.signedIn.become(Viewers.from(new TerritoryId(Ids.next()), Role.COORDINATOR));
        assertThat(promises.figures().requests()).isZero();
        assertThat(promises.rows(PromiseFilter.RUNNING)).isEmpty();

        for (var somebody : new Viewer[] {world.client, Viewers.provider(), Viewers.administrator()}) {
            world.signedIn.become(somebody);
            assertThatThrownBy(promises::figures).isInstanceOf(NotFound.class);
            assertThatThrownBy(promises::running).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> promises.rows(PromiseFilter.RECEIVED)).isInstanceOf(NotFound.class);
        }
    }

    private void answerAt(String moment, RequestId id, QualificationOutcome outcome) {
        world.clock.moveTo(Instant.parse(moment));
        world.signedIn.become(world.coordinator);
        world.intake.qualify(new QualifyRequest(id, outcome, "Voici pourquoi.", 0));
    }

    private List<String> ids(PromiseFilter filter) {
        world.signedIn.become(world.coordinator);
        return promises.rows(filter).stream().map(PromiseRow::id).toList();
    }
}
