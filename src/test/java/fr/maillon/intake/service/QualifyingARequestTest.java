package fr.maillon.intake.service;

import static fr.maillon.intake.QualificationOutcome.ACCEPTED;
import static fr.maillon.intake.QualificationOutcome.NEEDS_INFORMATION;
import static fr.maillon.intake.QualificationOutcome.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.identity.Viewers;
import fr.maillon.intake.InformationProvided;
import fr.maillon.intake.IntakeWorld;
import fr.maillon.intake.MissingInformationReminded;
import fr.maillon.intake.QualificationOverdue;
import fr.maillon.intake.RequestEnding;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestNext;
import fr.maillon.intake.RequestQualified;
import fr.maillon.intake.RequestStatus;
import fr.maillon.shared.Ids;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import fr.maillon.shared.TerritoryId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class QualifyingARequestTest {

    private final IntakeWorld world = new IntakeWorld();
    private final RequestId id = world.aRequestToQualify();

    @Test
    void an_accepted_request_waits_for_its_lots() {
        world.intake.qualify(new QualifyRequest(id, ACCEPTED, "", 0));

        var file = world.intake.fileFor(world.coordinator, id);
        assertThat(file.summary().status()).isEqualTo(RequestStatus.IN_QUALIFICATION);
        assertThat(file.awaitsSplit()).isTrue();
        assertThat(file.awaitsQualification()).isFalse();
        assertThat(file.next()).isEqualTo(RequestNext.SPLIT);
        assertThat(world.events.of(RequestQualified.class)).containsExactly(new RequestQualified(id, ACCEPTED, ""));
    }

    @Test
    void what_is_missing_is_asked_of_the_client() {
        world.intake.qualify(new QualifyRequest(id, NEEDS_INFORMATION, "Combien de produits ?", 0));

        var file = world.intake.fileFor(world.client, id);
        assertThat(file.summary().status()).isEqualTo(RequestStatus.AWAITING_CLIENT);
        assertThat(file.openQuestion())
                .hasValueSatisfying(asked -> assertThat(asked.question()).isEqualTo("Combien de produits ?"));
        assertThat(world.events.of(RequestQualified.class))
                .containsExactly(new RequestQualified(id, NEEDS_INFORMATION, "Combien de produits ?"));
    }

    @Test
    void a_rejected_request_has_ended_with_the_reason() {
        world.intake.qualify(new QualifyRequest(id, REJECTED, "Ce n’est pas du numérique.", 0));

        var file = world.intake.fileFor(world.client, id);
        assertThat(file.summary().status()).isEqualTo(RequestStatus.REJECTED);
        assertThat(file.ending()).isEqualTo(RequestEnding.REJECTED_BY_COORDINATOR);
        assertThat(file.endReason()).isEqualTo("Ce n’est pas du numérique.");
        assertThat(file.endedAt()).isEqualTo(world.clock.instant());
    }

    @Test
    void asking_and_rejecting_need_words() {
        assertThatThrownBy(() -> world.intake.qualify(new QualifyRequest(id, NEEDS_INFORMATION, "  ", 0)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("qualifyRequest.questionMissing");
        assertThatThrownBy(() -> world.intake.qualify(new QualifyRequest(id, REJECTED, "\n", 0)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("qualifyRequest.reasonMissing");
        assertThat(world.statusOf(id)).isEqualTo(RequestStatus.IN_QUALIFICATION);
    }

    @Test
    void the_same_decision_twice_is_told_once() {
        var ask = new QualifyRequest(id, NEEDS_INFORMATION, "Combien de produits ?", 0);

        world.intake.qualify(ask);
        world.intake.qualify(ask);

        assertThat(world.events.of(RequestQualified.class)).hasSize(1);
        assertThat(world.intake.fileFor(world.coordinator, id).asked()).hasSize(1);
    }

    @Test
    void another_decision_after_the_first_is_refused() {
        world.intake.qualify(new QualifyRequest(id, ACCEPTED, "", 0));

        assertThatThrownBy(() -> world.intake.qualify(new QualifyRequest(id, REJECTED, "Non.", 0)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("qualifyRequest.notAwaited");
    }

    @Test
    void a_request_that_changed_since_it_was_read_is_not_decided_on() {
        assertThatThrownBy(() -> world.intake.qualify(new QualifyRequest(id, ACCEPTED, "", 3)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void only_coordinators_of_its_territory_decide() {
        var elsewhere = new TerritoryId(Ids.next());

        for (var somebody : new Viewer[] {
            world.client, Viewers.provider(), Viewers.administrator(), Viewers.from(elsewhere, Role.COORDINATOR)
        }) {
            world.signedIn.become(somebody);
            assertThatThrownBy(() -> world.intake.qualify(new QualifyRequest(id, ACCEPTED, "", 0)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void the_answer_brings_the_request_back_with_a_new_promise() {
        world.intake.qualify(new QualifyRequest(id, NEEDS_INFORMATION, "Combien de produits ?", 0));
        world.signedIn.become(world.client);
        world.clock.advance(Duration.ofDays(7));

        world.intake.provideInformation(new ProvideInformation(id, "Une trentaine.", 0));

        var file = world.intake.fileFor(world.coordinator, id);
        var wednesdayAfternoon = Instant.parse("2026-12-02T16:00:00Z");
        assertThat(file.awaitsQualification()).isTrue();
        assertThat(file.openQuestion()).isEmpty();
        assertThat(file.asked()).singleElement().satisfies(one -> assertThat(one.answer())
                .isEqualTo("Une trentaine."));
        assertThat(file.qualifyBy()).isEqualTo(wednesdayAfternoon);
        assertThat(world.events.of(InformationProvided.class))
                .containsExactly(new InformationProvided(id, "Une trentaine.", wednesdayAfternoon));
    }

    @Test
    void the_same_answer_twice_is_told_once_and_another_is_refused() {
        world.intake.qualify(new QualifyRequest(id, NEEDS_INFORMATION, "Combien de produits ?", 0));
        world.signedIn.become(world.client);

        world.intake.provideInformation(new ProvideInformation(id, "Une trentaine.", 0));
        world.intake.provideInformation(new ProvideInformation(id, "Une trentaine.", 0));

        assertThat(world.events.of(InformationProvided.class)).hasSize(1);
        assertThatThrownBy(() -> world.intake.provideInformation(new ProvideInformation(id, "Quarante.", 0)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("provideInformation.notAwaited");
    }

    @Test
    void more_can_be_asked_as_often_as_needed() {
        for (var question : new String[] {"Combien de produits ?", "Et pour quand ?"}) {
            world.signedIn.become(world.coordinator);
            world.intake.qualify(new QualifyRequest(id, NEEDS_INFORMATION, question, 0));
            world.signedIn.become(world.client);
            world.intake.provideInformation(new ProvideInformation(id, "Réponse à : " + question, 0));
        }
        world.signedIn.become(world.coordinator);
        world.intake.qualify(new QualifyRequest(id, ACCEPTED, "", 0));

        var file = world.intake.fileFor(world.coordinator, id);
        assertThat(file.awaitsSplit()).isTrue();
        assertThat(file.asked())
                .extracting(asked -> asked.answer())
                .containsExactly("Réponse à : Combien de produits ?", "Réponse à : Et pour quand ?");
    }

    @Test
    void an_overdue_decision_and_a_silent_client_are_told() {
        world.progress.escalateQualification(id);
        world.progress.remindMissingInformation(id);

        assertThat(world.events.all()).contains(new QualificationOverdue(id), new MissingInformationReminded(id));
    }
}
