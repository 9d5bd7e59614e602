package fr.maillon.intake.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.intake.IntakeWorld;
import fr.maillon.intake.RequestAcknowledged;
import fr.maillon.intake.RequestFixtures;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.RequestSubmitted;
import fr.maillon.intake.SomeNeeds;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SubmittingARequestTest {

    private final IntakeWorld world = new IntakeWorld();

    @Test
    void a_sent_request_gets_its_reference_and_is_told_once() {
        var id = world.aSubmittedRequest();

        var summary = world.progress.request(id);
        assertThat(summary.reference()).isEqualTo("QR-2026-000123");
        assertThat(summary.status()).isEqualTo(RequestStatus.SUBMITTED);
        assertThat(summary.submittedAt()).isEqualTo(world.clock.instant());
        assertThat(world.events.all()).containsExactly(new RequestSubmitted(id));
    }

    @Test
    void sent_twice_it_is_one_request_with_one_reference() {
        var id = world.aSubmittedRequest();

        var again = world.drafts.submit(new SubmitRequest(id, 0));

        assertThat(again.reference()).isEqualTo("QR-2026-000123");
        assertThat(world.events.of(RequestSubmitted.class)).hasSize(1);
        assertThat(world.requests.nextNumber()).isEqualTo(124);
    }

    @Test
    void the_year_of_the_reference_is_that_of_paris() {
        world.clock.moveTo(Instant.parse("2026-12-31T23:30:00Z"));

        var id = world.aSubmittedRequest();

        assertThat(world.progress.request(id).reference()).isEqualTo("QR-2027-000123");
    }

    @Test
    void a_draft_that_does_not_say_where_is_not_sent() {
        var id = world.aDescribedDraft();
        world.drafts.answer(new AnswerQuestions(id, RequestFixtures.ANSWERS, 0));

        assertThatThrownBy(() -> world.drafts.submit(new SubmitRequest(id, 0)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("submitRequest.placeMissing");
        assertThat(world.events.all()).isEmpty();
    }

    @Test
    void a_draft_changed_since_it_was_reviewed_is_not_sent() {
        var id = world.aDescribedDraft();
        world.drafts.situate(IntakeWorld.situate(id));

        assertThatThrownBy(() -> world.drafts.submit(new SubmitRequest(id, 5))).isInstanceOf(Stale.class);
    }

    @Test
    void a_sent_request_is_no_longer_written() {
        var id = world.aSubmittedRequest();

        assertThatThrownBy(
                        () -> world.drafts.describe(new DescribeNeed(id, SomeNeeds.TRAIN, "Autre", "Autre chose", 0)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("submitRequest.sentAlready");
    }

    @Test
    void it_is_acknowledged_with_a_promise_in_working_days() {
        world.clock.moveTo(Instant.parse("2026-11-20T15:00:00Z"));
        var id = world.aSubmittedRequest();

        var qualifyBy = world.progress.acknowledge(id);

        assertThat(qualifyBy).isEqualTo(Instant.parse("2026-11-24T16:00:00Z"));
        assertThat(world.statusOf(id)).isEqualTo(RequestStatus.IN_QUALIFICATION);
        assertThat(world.intake.fileFor(world.client, id).qualifyBy()).isEqualTo(qualifyBy);
        assertThat(world.events.of(RequestAcknowledged.class)).containsExactly(new RequestAcknowledged(id, qualifyBy));
    }

    @Test
    void it_is_acknowledged_once() {
        var id = world.aRequestToQualify();

        assertThatThrownBy(() -> world.progress.acknowledge(id)).isInstanceOf(Refused.class);
    }
}
