package fr.maillon.workflow;

import static fr.maillon.workflow.lotdelivery.LotDeliveryProcess.Elements.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.workflow.lotdelivery.LotDeliveryProcess;
import fr.maillon.workflow.lotdelivery.LotDeliveryProcess.FurtherMilestones;
import fr.maillon.workflow.lotdelivery.LotDeliveryProcess.MilestoneDecision;
import fr.maillon.workflow.lotdelivery.LotDeliveryProcess.Variables;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LotDeliveryProcessTest {

    private static final String LOT = "lot-1";
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private static final RecordedDelegates DELEGATES =
            new RecordedDelegates("startDeliveryDelegate", "remindMilestoneReviewDelegate");

    @RegisterExtension
    static final ProcessTestEngine ENGINE = ProcessTestEngine.withBeans(DELEGATES.beans());

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ENGINE.everyNodeCovered();

    private final ProcessWalk walk = new ProcessWalk(ENGINE);

    @BeforeEach
    void deploy() {
        DELEGATES.forget();
        ENGINE.deploy(LotDeliveryProcess.RESOURCE);
        ENGINE.moveClockTo(MONDAY);
    }

    @Test
    void delivery_starts_and_the_provider_has_the_next_step() {
        aLotIsAwarded();
        assertThat(DELEGATES.calls()).containsExactly("startDeliveryDelegate");
        assertThat(walk.waiting(LOT)).containsExactly(TASK_DELIVER_MILESTONE);
    }

    @Test
    void a_lot_of_one_milestone_is_delivered_once_it_is_accepted() {
        aLotIsAwarded();
        deliver();
        review(MilestoneDecision.ACCEPTED, FurtherMilestones.NO);

        assertThat(passed())
                .contains(END_EVENT_LOT_DELIVERED)
                .doesNotContain(TASK_DECIDE_MILESTONE, TASK_REMIND_MILESTONE_REVIEW);
        walk.nothingIsLeft();
    }

    @Test
    void milestones_are_delivered_one_after_the_other_until_the_last() {
        aLotIsAwarded();
        deliver();
        review(MilestoneDecision.ACCEPTED, FurtherMilestones.YES);
        assertThat(walk.waiting(LOT)).containsExactly(TASK_DELIVER_MILESTONE);
        deliver();
        review(MilestoneDecision.ACCEPTED, FurtherMilestones.YES);
        deliver();
        assertThat(passed()).doesNotContain(END_EVENT_LOT_DELIVERED);
        review(MilestoneDecision.ACCEPTED, FurtherMilestones.NO);

        assertThat(passed()).filteredOn(TASK_REVIEW_MILESTONE::equals).hasSize(3);
        assertThat(passed()).containsOnlyOnce(END_EVENT_LOT_DELIVERED, TASK_START_DELIVERY);
        walk.nothingIsLeft();
    }

    @Test
    void a_milestone_sent_back_is_delivered_again() {
        aLotIsAwarded();
        deliver();
        review(MilestoneDecision.REWORK, FurtherMilestones.YES);

        assertThat(walk.waiting(LOT)).containsExactly(TASK_DELIVER_MILESTONE);
        assertThat(passed()).doesNotContain(GATEWAY_FURTHER_MILESTONES);

        deliver();
        review(MilestoneDecision.ACCEPTED, FurtherMilestones.NO);
        assertThat(passed()).contains(END_EVENT_LOT_DELIVERED);
        walk.nothingIsLeft();
    }

    @Test
    void the_client_is_reminded_once_when_the_review_is_due_and_not_before() {
        aLotIsAwarded();
        deliver();
        assertThat(walk.task(LOT, TASK_REVIEW_MILESTONE).getDueDate())
                .isEqualTo(Date.from(MONDAY.plus(Duration.ofDays(5))));

        walk.days(4.9);
        assertThat(reminders()).isZero();
        walk.days(0.2);
        assertThat(reminders()).isEqualTo(1);
        walk.days(8);
        assertThat(reminders()).isEqualTo(1);

        assertThat(walk.waiting(LOT)).containsExactly(TASK_REVIEW_MILESTONE);
        assertThat(passed()).contains(END_EVENT_MILESTONE_REVIEW_REMINDED);
    }

    @Test
    void a_milestone_reviewed_in_time_is_not_followed_by_a_reminder() {
        aLotIsAwarded();
        deliver();
        walk.days(4);
        review(MilestoneDecision.ACCEPTED, FurtherMilestones.YES);

        walk.days(30);

        assertThat(reminders()).isZero();
        assertThat(walk.waiting(LOT)).containsExactly(TASK_DELIVER_MILESTONE);
    }

    @Test
    void after_two_weeks_of_silence_the_coordinator_decides_instead_of_the_client() {
        aLotIsAwarded();
        deliver();
        walk.days(13.9);
        assertThat(walk.waiting(LOT)).containsExactly(TASK_REVIEW_MILESTONE);
        walk.days(0.2);

        assertThat(walk.waiting(LOT)).containsExactly(TASK_DECIDE_MILESTONE);
        assertThat(walk.interrupted(LotDeliveryProcess.KEY)).containsExactly(TASK_REVIEW_MILESTONE);

        decide(MilestoneDecision.ACCEPTED, FurtherMilestones.NO);
        assertThat(passed()).contains(END_EVENT_LOT_DELIVERED).doesNotContain(TASK_REVIEW_MILESTONE);
        walk.nothingIsLeft();
    }

    @Test
    void the_coordinator_too_may_send_a_milestone_back() {
        aLotIsAwarded();
        deliver();
        walk.days(15);
        decide(MilestoneDecision.REWORK, FurtherMilestones.YES);
        assertThat(walk.waiting(LOT)).containsExactly(TASK_DELIVER_MILESTONE);

        deliver();
        walk.days(6);

        assertThat(reminders()).as("one for each delivery").isEqualTo(2);
        assertThat(walk.waiting(LOT)).containsExactly(TASK_REVIEW_MILESTONE);
    }

    @Test
    void an_answer_nobody_foresaw_is_refused_and_the_task_waits_on() {
        aLotIsAwarded();
        deliver();

        assertThatThrownBy(() -> review("perhaps", FurtherMilestones.NO)).isInstanceOf(ProcessEngineException.class);

        assertThat(walk.waiting(LOT)).containsExactly(TASK_REVIEW_MILESTONE);
    }

    private void aLotIsAwarded() {
        walk.start(LotDeliveryProcess.KEY, LOT, Map.of());
    }

    private void deliver() {
        walk.complete(LOT, TASK_DELIVER_MILESTONE);
    }

    private void review(String decision, String further) {
        walk.complete(LOT, TASK_REVIEW_MILESTONE, answers(decision, further));
    }

    private void decide(String decision, String further) {
        walk.complete(LOT, TASK_DECIDE_MILESTONE, answers(decision, further));
    }

    private static Map<String, Object> answers(String decision, String further) {
        return Map.of(Variables.MILESTONE_DECISION, decision, Variables.FURTHER_MILESTONES, further);
    }

    private List<String> passed() {
        return walk.passed(LotDeliveryProcess.KEY);
    }

    private static long reminders() {
        return DELEGATES.callsOf("remindMilestoneReviewDelegate");
    }
}
