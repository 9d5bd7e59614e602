package fr.maillon.workflow;

import static fr.maillon.workflow.lotsourcing.LotSourcingProcess.Elements.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.workflow.lotsourcing.LotSourcingProcess;
import fr.maillon.workflow.lotsourcing.LotSourcingProcess.Acceptance;
import fr.maillon.workflow.lotsourcing.LotSourcingProcess.AwardDecision;
import fr.maillon.workflow.lotsourcing.LotSourcingProcess.BidsOutcome;
import fr.maillon.workflow.lotsourcing.LotSourcingProcess.Messages;
import fr.maillon.workflow.lotsourcing.LotSourcingProcess.RerunDecision;
import fr.maillon.workflow.lotsourcing.LotSourcingProcess.ShortlistDecision;
import fr.maillon.workflow.lotsourcing.LotSourcingProcess.Variables;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.task.Task;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LotSourcingProcessTest {

    private static final String LOT = "lot-1";
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Duration BIDDING = Duration.ofDays(14);

    private static final RecordedDelegates DELEGATES = new RecordedDelegates(
            "inviteProvidersDelegate",
            "remindInvitedDelegate",
            "openBidsDelegate",
            "remindComparisonDelegate",
            "closeLotWithoutResultDelegate");

    @RegisterExtension
    static final ProcessTestEngine ENGINE = ProcessTestEngine.withBeans(DELEGATES.beans());

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ENGINE.everyNodeCovered();

    private final ProcessWalk walk = new ProcessWalk(ENGINE);

    @BeforeEach
    void deploy() {
        DELEGATES.forget();
        DELEGATES.answer("inviteProvidersDelegate", Variables.BIDDING_DEADLINE, () -> ENGINE.now()
                .plus(BIDDING)
                .toString());
        DELEGATES.answer("openBidsDelegate", Variables.BIDS_OUTCOME, BidsOutcome.RECEIVED);
        ENGINE.deploy(LotSourcingProcess.RESOURCE);
        ENGINE.moveClockTo(MONDAY);
    }

    @Test
    void a_lot_is_awarded_when_the_client_accepts_a_bid() {
        aLotIsToBeSourced();
        assertThat(walk.waiting(LOT)).containsExactly(TASK_CONFIRM_SHORTLIST);

        invite();
        assertThat(walk.waiting(LOT))
                .as("nobody has anything to do while bids are received")
                .isEmpty();
        deadlinePasses();
        assertThat(walk.waiting(LOT)).containsExactly(TASK_AWARD_LOT);
        choose(AwardDecision.AWARDED);
        assertThat(walk.waiting(LOT)).containsExactly(TASK_ACCEPT_BID);
        sign(Acceptance.ACCEPTED);

        assertThat(passed())
                .contains(END_EVENT_BIDDING_CLOSED, END_EVENT_BID_ACCEPTED, END_EVENT_LOT_AWARDED)
                .doesNotContain(
                        TASK_CLOSE_LOT_WITHOUT_RESULT,
                        END_EVENT_LOT_UNSUCCESSFUL,
                        TASK_DECIDE_LOT_WITHOUT_BIDS,
                        END_EVENT_NO_BID_CHOSEN);
        assertThat(DELEGATES.calls()).startsWith("inviteProvidersDelegate").endsWith("openBidsDelegate");
        walk.nothingIsLeft();
    }

    @Test
    void a_lot_nobody_can_be_invited_for_is_closed_without_result() {
        aLotIsToBeSourced();

        walk.complete(LOT, TASK_CONFIRM_SHORTLIST, Variables.SHORTLIST_DECISION, ShortlistDecision.GIVE_UP);

        theLotEndedWithoutResult();
        assertThat(passed()).doesNotContain(TASK_INVITE_PROVIDERS, SUB_PROCESS_COLLECT_BIDS, TASK_OPEN_BIDS);
        assertThat(DELEGATES.calls()).containsExactly("closeLotWithoutResultDelegate");
    }

    @Test
    void a_lot_without_bids_may_be_closed() {
        DELEGATES.answer("openBidsDelegate", Variables.BIDS_OUTCOME, BidsOutcome.NONE);
        aLotIsToBeSourced();
        invite();
        deadlinePasses();
        assertThat(walk.waiting(LOT)).containsExactly(TASK_DECIDE_LOT_WITHOUT_BIDS);

        walk.complete(LOT, TASK_DECIDE_LOT_WITHOUT_BIDS, Variables.RERUN_DECISION, RerunDecision.CLOSE);

        theLotEndedWithoutResult();
        assertThat(passed()).doesNotContain(SUB_PROCESS_CLIENT_DECIDES, TASK_AWARD_LOT);
    }

    @Test
    void a_lot_without_bids_may_be_sourced_again_until_somebody_bids() {
        DELEGATES.answer("openBidsDelegate", Variables.BIDS_OUTCOME, BidsOutcome.NONE);
        aLotIsToBeSourced();
        for (int round = 1; round <= 2; round++) {
            invite();
            deadlinePasses();
            walk.complete(LOT, TASK_DECIDE_LOT_WITHOUT_BIDS, Variables.RERUN_DECISION, RerunDecision.RERUN);
            assertThat(walk.waiting(LOT)).containsExactly(TASK_CONFIRM_SHORTLIST);
        }
        DELEGATES.answer("openBidsDelegate", Variables.BIDS_OUTCOME, BidsOutcome.RECEIVED);
        invite();
        deadlinePasses();
        choose(AwardDecision.AWARDED);
        sign(Acceptance.ACCEPTED);

        assertThat(DELEGATES.callsOf("inviteProvidersDelegate")).isEqualTo(3);
        assertThat(DELEGATES.callsOf("remindInvitedDelegate"))
                .as("two in each round")
                .isEqualTo(6);
        assertThat(passed()).containsOnlyOnce(END_EVENT_LOT_AWARDED).doesNotContain(END_EVENT_LOT_UNSUCCESSFUL);
        walk.nothingIsLeft();
    }

    @Test
    void bids_are_opened_at_the_deadline_and_not_before() {
        aLotIsToBeSourced();
        invite();

        walk.days(13.99);
        assertThat(DELEGATES.calls()).doesNotContain("openBidsDelegate");
        walk.days(0.02);
        assertThat(DELEGATES.callsOf("openBidsDelegate")).isEqualTo(1);
    }

    @Test
    void a_deadline_moved_twice_closes_the_bidding_once_at_its_last_date() {
        aLotIsToBeSourced();
        invite();
        walk.days(10);
        extendTo(MONDAY.plus(Duration.ofDays(20)));
        walk.days(9);
        assertThat(DELEGATES.calls()).as("the first deadline has passed").doesNotContain("openBidsDelegate");
        extendTo(MONDAY.plus(Duration.ofDays(30)));
        assertThat(ENGINE.management().createJobQuery().list())
                .as("only the last deadline is waited for")
                .hasSize(1);

        walk.days(10.9);
        assertThat(DELEGATES.calls()).as("the second deadline has passed").doesNotContain("openBidsDelegate");
        walk.days(0.2);

        assertThat(DELEGATES.callsOf("openBidsDelegate")).isEqualTo(1);
        assertThat(passed()).filteredOn(EVENT_BIDDING_EXTENDED::equals).hasSize(2);
        assertThat(walk.waiting(LOT)).containsExactly(TASK_AWARD_LOT);
    }

    @Test
    void the_invited_are_reminded_exactly_twice() {
        aLotIsToBeSourced();
        invite();

        walk.days(2.9);
        assertThat(invitationReminders()).isZero();
        walk.days(0.2);
        assertThat(invitationReminders()).isEqualTo(1);
        walk.days(3);
        assertThat(invitationReminders()).isEqualTo(2);
        extendTo(MONDAY.plus(Duration.ofDays(30)));
        walk.days(60);

        assertThat(invitationReminders())
                .as("an extension brings no further reminder")
                .isEqualTo(2);
        assertThat(passed()).filteredOn(END_EVENT_INVITED_REMINDED::equals).hasSize(2);
    }

    @Test
    void nobody_is_reminded_of_an_invitation_after_the_deadline() {
        aLotIsToBeSourced();
        invite();
        walk.days(1);
        extendTo(MONDAY.plus(Duration.ofDays(5)));

        walk.days(20);

        assertThat(DELEGATES.calls())
                .filteredOn(name -> !name.equals("remindComparisonDelegate"))
                .containsExactly("inviteProvidersDelegate", "remindInvitedDelegate", "openBidsDelegate");
    }

    @Test
    void two_questions_wait_side_by_side_and_each_knows_its_own_question() {
        aLotIsToBeSourced();
        invite();
        ask("question-1");
        ask("question-2");
        assertThat(walk.waiting(LOT)).containsExactly(TASK_ANSWER_QUESTION, TASK_ANSWER_QUESTION);

        answer("question-2");

        assertThat(questionsWaiting()).containsExactly("question-1");
        answer("question-1");
        assertThat(passed()).filteredOn(END_EVENT_QUESTION_ANSWERED::equals).hasSize(2);
        assertThat(walk.waiting(LOT)).isEmpty();
        ask("question-3");
        assertThat(questionsWaiting()).containsExactly("question-3");
    }

    @Test
    void a_question_nobody_answered_in_time_is_taken_away_at_the_deadline() {
        aLotIsToBeSourced();
        invite();
        ask("question-1");
        ask("question-2");
        answer("question-1");

        deadlinePasses();

        assertThat(walk.waiting(LOT)).containsExactly(TASK_AWARD_LOT);
        assertThat(walk.interrupted(LotSourcingProcess.KEY)).contains(TASK_ANSWER_QUESTION);
        assertThat(passed())
                .contains(END_EVENT_BIDDING_CLOSED)
                .filteredOn(END_EVENT_QUESTION_ANSWERED::equals)
                .hasSize(1);
        assertThat(ENGINE.runtime().createEventSubscriptionQuery().list()).isEmpty();
    }

    @Test
    void nobody_hears_a_question_or_an_extension_after_the_deadline() {
        aLotIsToBeSourced();
        invite();
        deadlinePasses();

        assertThatThrownBy(() -> ask("question-1")).isInstanceOf(MismatchingMessageCorrelationException.class);
        assertThatThrownBy(() -> extendTo(ENGINE.now().plus(BIDDING)))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test
    void the_client_may_think_again_before_signing() {
        aLotIsToBeSourced();
        invite();
        deadlinePasses();
        choose(AwardDecision.AWARDED);
        sign(Acceptance.RECONSIDERED);
        assertThat(walk.waiting(LOT)).containsExactly(TASK_AWARD_LOT);
        assertThat(passed()).doesNotContain(END_EVENT_BID_ACCEPTED);

        choose(AwardDecision.AWARDED);
        sign(Acceptance.ACCEPTED);

        assertThat(passed()).containsOnlyOnce(END_EVENT_LOT_AWARDED);
        walk.nothingIsLeft();
    }

    @Test
    void the_client_may_choose_no_bid_at_all() {
        aLotIsToBeSourced();
        invite();
        deadlinePasses();
        choose(AwardDecision.NONE);

        theLotEndedWithoutResult();
        assertThat(passed()).contains(END_EVENT_NO_BID_CHOSEN).doesNotContain(TASK_ACCEPT_BID);
    }

    @Test
    void the_client_may_ask_for_other_bids() {
        aLotIsToBeSourced();
        invite();
        deadlinePasses();
        choose(AwardDecision.RERUN);
        assertThat(walk.waiting(LOT)).containsExactly(TASK_CONFIRM_SHORTLIST);

        invite();
        deadlinePasses();
        choose(AwardDecision.AWARDED);
        sign(Acceptance.ACCEPTED);

        assertThat(passed())
                .containsOnlyOnce(END_EVENT_LOT_AWARDED, END_EVENT_NO_BID_CHOSEN)
                .doesNotContain(END_EVENT_LOT_UNSUCCESSFUL);
        assertThat(DELEGATES.callsOf("openBidsDelegate")).isEqualTo(2);
        walk.nothingIsLeft();
    }

    @Test
    void a_client_who_compares_is_reminded_after_one_and_two_weeks() {
        aLotIsToBeSourced();
        invite();
        deadlinePasses();
        assertThat(walk.task(LOT, TASK_AWARD_LOT).getDueDate())
                .isEqualTo(Date.from(ENGINE.now().plus(Duration.ofDays(14))));

        walk.days(6.9);
        assertThat(comparisonReminders()).isZero();
        walk.days(0.2);
        assertThat(comparisonReminders()).isEqualTo(1);
        walk.days(6.8);
        assertThat(comparisonReminders()).isEqualTo(1);
        walk.days(0.2);
        assertThat(comparisonReminders()).isEqualTo(2);
        walk.days(15);
        assertThat(comparisonReminders()).isEqualTo(2);

        assertThat(walk.waiting(LOT)).containsExactly(TASK_AWARD_LOT);
        assertThat(passed()).doesNotContain(TASK_CLOSE_LOT_WITHOUT_RESULT);
    }

    @Test
    void after_thirty_days_without_a_choice_the_lot_is_closed() {
        aLotIsToBeSourced();
        invite();
        deadlinePasses();

        walk.days(30.1);

        theLotEndedWithoutResult();
        assertThat(walk.interrupted(LotSourcingProcess.KEY)).contains(TASK_AWARD_LOT, SUB_PROCESS_CLIENT_DECIDES);
        assertThat(passed()).doesNotContain(END_EVENT_NO_BID_CHOSEN, GATEWAY_BID_CHOSEN);
    }

    @Test
    void a_choice_that_is_never_signed_is_no_choice() {
        aLotIsToBeSourced();
        invite();
        deadlinePasses();
        walk.days(20);
        choose(AwardDecision.AWARDED);
        walk.days(9.9);
        assertThat(walk.waiting(LOT)).containsExactly(TASK_ACCEPT_BID);

        walk.days(0.2);

        theLotEndedWithoutResult();
        assertThat(walk.interrupted(LotSourcingProcess.KEY)).contains(TASK_ACCEPT_BID);
    }

    @Test
    void a_client_who_decided_is_not_reminded_any_more() {
        aLotIsToBeSourced();
        invite();
        deadlinePasses();
        choose(AwardDecision.RERUN);

        walk.days(60);

        assertThat(comparisonReminders()).isZero();
        assertThat(walk.waiting(LOT)).containsExactly(TASK_CONFIRM_SHORTLIST);
    }

    private void aLotIsToBeSourced() {
        walk.start(LotSourcingProcess.KEY, LOT, Map.of());
    }

    private void invite() {
        walk.complete(LOT, TASK_CONFIRM_SHORTLIST, Variables.SHORTLIST_DECISION, ShortlistDecision.INVITE);
    }

    private void deadlinePasses() {
        walk.days(BIDDING.toDays());
    }

    private void extendTo(Instant deadline) {
        walk.hear(LOT, Messages.BIDDING_EXTENDED, Map.of(Variables.BIDDING_DEADLINE, deadline.toString()));
    }

    private void ask(String question) {
        ENGINE.runtime()
                .createMessageCorrelation(Messages.QUESTION_ASKED)
                .processInstanceBusinessKey(LOT)
                .setVariablesToTriggeredScope(Map.of(Variables.QUESTION_ID, question))
                .correlate();
    }

    private void answer(String question) {
        Task task = questions().stream()
                .filter(waiting -> question.equals(questionOf(waiting)))
                .findFirst()
                .orElseThrow();
        ENGINE.tasks().complete(task.getId());
    }

    private List<Object> questionsWaiting() {
        return questions().stream().map(LotSourcingProcessTest::questionOf).toList();
    }

    private static List<Task> questions() {
        return ENGINE.tasks()
                .createTaskQuery()
                .taskDefinitionKey(TASK_ANSWER_QUESTION)
                .list();
    }

    private static Object questionOf(Task task) {
        return ENGINE.tasks().getVariable(task.getId(), Variables.QUESTION_ID);
    }

    private void choose(String decision) {
        walk.complete(LOT, TASK_AWARD_LOT, Variables.AWARD_DECISION, decision);
    }

    private void sign(String acceptance) {
        walk.complete(
                LOT,
                TASK_ACCEPT_BID,
                Map.of(Variables.ACCEPTANCE, acceptance, Variables.AWARD_DECISION, AwardDecision.AWARDED));
    }

    private void theLotEndedWithoutResult() {
        assertThat(passed())
                .containsOnlyOnce(TASK_CLOSE_LOT_WITHOUT_RESULT, END_EVENT_LOT_UNSUCCESSFUL)
                .doesNotContain(END_EVENT_LOT_AWARDED);
        assertThat(DELEGATES.callsOf("closeLotWithoutResultDelegate")).isEqualTo(1);
        walk.nothingIsLeft();
    }

    private List<String> passed() {
        return walk.passed(LotSourcingProcess.KEY);
    }

    private static long invitationReminders() {
        return DELEGATES.callsOf("remindInvitedDelegate");
    }

    private static long comparisonReminders() {
        return DELEGATES.callsOf("remindComparisonDelegate");
    }
}
