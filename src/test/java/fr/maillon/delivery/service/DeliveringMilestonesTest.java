package fr.maillon.delivery.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillon.award.OpenedLot;
import fr.maillon.delivery.LotDelivered;
import fr.maillon.delivery.MilestoneDecided;
import fr.maillon.delivery.MilestoneDelivered;
import fr.maillon.delivery.MilestoneId;
import fr.maillon.delivery.MilestoneReviewReminded;
import fr.maillon.delivery.MilestoneStatus;
import fr.maillon.identity.Viewer;
import fr.maillon.lots.LotStatus;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveringMilestonesTest {

    private final DeliveryFixtures fixtures = new DeliveryFixtures().started();
    private final OpenedLot world = fixtures.world;

    private MilestoneStatus status(int position) {
        return fixtures.project().milestones().get(position - 1).status();
    }

    @Test
    void the_provider_delivers_and_the_client_is_told() {
        fixtures.deliver(1, 1);

        assertThat(status(1)).isEqualTo(MilestoneStatus.DELIVERED);
        assertThat(world.events.of(MilestoneDelivered.class))
                .containsExactly(new MilestoneDelivered(world.lot, fixtures.milestone(1), world.nearBid.providerId()));
    }

    @Test
    void milestones_follow_one_another() {
        assertThatThrownBy(() -> fixtures.deliver(2, 1))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("milestone.notCurrent"));

        fixtures.deliver(1, 1);
        assertThatThrownBy(() -> fixtures.deliver(2, 1)).isInstanceOf(Refused.class);

        fixtures.accept(1, 1);
        fixtures.deliver(2, 1);
        assertThat(status(2)).isEqualTo(MilestoneStatus.DELIVERED);
    }

    @Test
    void a_double_click_delivers_once() {
        fixtures.deliver(1, 1);
        fixtures.deliver(1, 1);

        assertThat(world.events.of(MilestoneDelivered.class)).hasSize(1);
        assertThat(fixtures.project().deliveriesOf(fixtures.milestone(1))).hasSize(1);
    }

    @Test
    void a_page_from_before_the_rework_delivers_nothing() {
        fixtures.deliver(1, 1);
        fixtures.sendBack(1, 1, "Le logo manque.");

        assertThatThrownBy(() -> fixtures.deliver(1, 1)).isInstanceOf(Stale.class);
    }

    @Test
    void rework_needs_a_remark_and_both_deliveries_are_kept() {
        fixtures.deliver(1, 1);
        assertThatThrownBy(() -> fixtures.sendBack(1, 1, "  "))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("reviewMilestone.remarkMissing"));

        fixtures.sendBack(1, 1, "Le logo manque.");
        assertThat(status(1)).isEqualTo(MilestoneStatus.REWORK);
        fixtures.deliver(1, 2);
        fixtures.accept(1, 2);

        assertThat(status(1)).isEqualTo(MilestoneStatus.ACCEPTED);
        assertThat(fixtures.project().deliveriesOf(fixtures.milestone(1)))
                .extracting(delivery -> delivery.accepted())
                .containsExactly(false, true);
        assertThat(world.events.of(MilestoneDecided.class))
                .extracting(MilestoneDecided::accepted, MilestoneDecided::further, MilestoneDecided::remark)
                .containsExactly(tuple(false, true, "Le logo manque."), tuple(true, true, ""));
    }

    @Test
    void the_last_accepted_milestone_delivers_the_lot_before_the_process_hears_of_the_decision() {
        fixtures.deliver(1, 1);
        fixtures.accept(1, 1);
        assertThat(world.lots.lot(world.lot).status()).isEqualTo(LotStatus.IN_DELIVERY);
        fixtures.deliver(2, 1);
        fixtures.accept(2, 1);

        assertThat(world.lots.lot(world.lot).status()).isEqualTo(LotStatus.DELIVERED);
        var provider = world.nearBid.providerId();
        var events = world.events.all();
        assertThat(events.subList(events.size() - 2, events.size()))
                .containsExactly(
                        new LotDelivered(world.lot, provider),
                        new MilestoneDecided(world.lot, fixtures.milestone(2), provider, true, false, ""));
    }

    @Test
    void accepting_twice_is_as_accepting_once_even_for_the_last_milestone() {
        fixtures.deliver(1, 1);
        fixtures.accept(1, 1);
        fixtures.deliver(2, 1);
        fixtures.accept(2, 1);
        fixtures.accept(2, 1);

        assertThat(world.events.of(MilestoneDecided.class)).hasSize(2);
        assertThat(world.events.of(LotDelivered.class)).hasSize(1);
    }

    @Test
    void what_is_accepted_cannot_be_sent_back_from_an_old_page() {
        fixtures.deliver(1, 1);
        fixtures.accept(1, 1);

        assertThatThrownBy(() -> fixtures.sendBack(1, 1, "Finalement non.")).isInstanceOf(Refused.class);
    }

    @Test
    void nothing_is_decided_before_it_is_delivered() {
        assertThatThrownBy(() -> fixtures.accept(1, 1))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("reviewMilestone.notDelivered"));
    }

    @Test
    void a_decision_on_the_first_delivery_does_not_touch_the_second() {
        fixtures.deliver(1, 1);
        fixtures.sendBack(1, 1, "Le logo manque.");
        fixtures.deliver(1, 2);

        assertThatThrownBy(() -> fixtures.accept(1, 1)).isInstanceOf(Stale.class);
        assertThat(status(1)).isEqualTo(MilestoneStatus.DELIVERED);
    }

    @Test
    void only_the_awarded_provider_delivers_and_only_the_client_decides() {
        for (Viewer other : List.of(world.far, world.client, world.coordinator)) {
            world.user.become(other);
            assertThatThrownBy(() -> fixtures.service.deliver(
                            new DeliverMilestone(world.lot, fixtures.milestone(1), 1, "Voici.", "")))
                    .isInstanceOf(NotFound.class);
        }
        fixtures.deliver(1, 1);
        for (Viewer other : List.of(world.stranger, world.near, world.coordinator)) {
            world.user.become(other);
            assertThatThrownBy(() ->
                            fixtures.service.review(new DecideMilestone(world.lot, fixtures.milestone(1), 1, true, "")))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void a_milestone_of_another_project_does_not_exist_here() {
        world.user.become(world.near);

        assertThatThrownBy(() ->
                        fixtures.service.deliver(new DeliverMilestone(world.lot, MilestoneId.next(), 1, "Voici.", "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void after_a_cancellation_nothing_is_delivered_or_decided() {
        fixtures.deliver(1, 1);
        world.lots.become(world.lot, LotStatus.CANCELLED);

        assertThatThrownBy(() -> fixtures.accept(1, 1))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("project.cancelled"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://exemple.fr/x",
                "exemple.fr",
                "https:///x",
                "http://a b"
            })
    void a_link_leads_to_the_web_or_is_refused(String link) {
        world.user.become(world.near);

        assertThatThrownBy(() -> fixtures.service.deliver(
                        new DeliverMilestone(world.lot, fixtures.milestone(1), 1, "Voici.", link)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("deliverMilestone.linkMalformed"));
    }

    @Test
    void the_client_is_reminded_of_a_delivered_milestone_only() {
        fixtures.running.remindReview(world.lot);
        assertThat(world.events.of(MilestoneReviewReminded.class)).isEmpty();

        fixtures.deliver(1, 1);
        fixtures.running.remindReview(world.lot);
        assertThat(world.events.of(MilestoneReviewReminded.class))
                .containsExactly(new MilestoneReviewReminded(world.lot, fixtures.milestone(1)));
    }

    @Test
    void a_coordinator_decides_only_after_the_client_was_silent_for_fourteen_days() {
        fixtures.deliver(1, 1);
        var accept = new DecideMilestone(world.lot, fixtures.milestone(1), 1, true, "Conforme au devis.");

        world.user.become(world.coordinator);
        world.clock.advance(Duration.ofDays(14).minusSeconds(1));
        assertThatThrownBy(() -> fixtures.service.decideInSilence(accept))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("decideMilestone.tooEarly"));

        world.clock.advance(Duration.ofSeconds(1));
        fixtures.service.decideInSilence(accept);

        assertThat(status(1)).isEqualTo(MilestoneStatus.ACCEPTED);
        assertThat(fixtures.project()
                        .lastDeliveryOf(fixtures.milestone(1))
                        .orElseThrow()
                        .isBySilence())
                .isTrue();
    }

    @Test
    void the_client_may_still_answer_after_that_time() {
        fixtures.deliver(1, 1);
        world.clock.advance(Duration.ofDays(20));

        fixtures.accept(1, 1);

        assertThat(status(1)).isEqualTo(MilestoneStatus.ACCEPTED);
    }

    @Test
    void a_coordinator_from_elsewhere_decides_nothing() {
        fixtures.deliver(1, 1);
        world.clock.advance(Duration.ofDays(20));
        world.user.become(world.coordinatorElsewhere);

        assertThatThrownBy(() -> fixtures.service.decideInSilence(
                        new DecideMilestone(world.lot, fixtures.milestone(1), 1, true, "")))
                .isInstanceOf(NotFound.class);
    }
}
